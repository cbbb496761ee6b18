import { ruleAndCode } from '../report/finding.ts'
import { proofLine } from '../report/proof.ts'
import { reportText } from '../report/report.ts'
import type { Lang } from '../vocabulary/diagnostic.ts'
import { type Checked, checkFiles } from './check-files.ts'
import { filesOfChoice, filesOfDrop } from './dropped.ts'
import { type GivenFile, projectFiles, type Refusal } from './given-files.ts'
import { refusalWords, summary, WORDS } from './words.ts'

type Severity = 'error' | 'warning' | 'note'

let lang: Lang = navigator.language.startsWith('zh') ? 'zh' : 'en'
let checked: Checked | undefined
let refused: Refusal | undefined
let shown: Severity | 'all' = 'all'

function at<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T
}

async function take(given: Promise<readonly GivenFile[] | Refusal>): Promise<void> {
  at('status').textContent = WORDS[lang].checking
  const files = await given
  const project = typeof files === 'string' ? files : projectFiles(files)
  refused = typeof project === 'string' ? project : undefined
  checked = typeof project === 'string' ? undefined : await checkFiles(project)
  shown = checked?.findings.some(({ severity }) => severity === 'error') ? 'error' : 'all'
  show()
}

function show(): void {
  const words = WORDS[lang]
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
  document.title = `${words.title} · qingdan`
  for (const key of ['title', 'lead', 'folder', 'zip', 'language', 'save'] as const) at(key).textContent = words[key]
  at('drop-words').textContent = checked || refused ? words.again : words.drop
  at('status').textContent = refused ? refusalWords(refused, lang) : checked ? summary(checked, lang) : ''
  at('status').classList.toggle('refused', refused !== undefined)
  at('proof').textContent = checked?.proof ? proofLine(checked.proof, lang) : ''
  at('save').hidden = checked === undefined
  showFilter()
  at('findings').replaceChildren(...(checked ? list(checked) : []))
}

function showFilter(): void {
  const words = WORDS[lang]
  const kinds = (['error', 'warning', 'note'] as const).filter((kind) =>
    checked?.findings.some(({ severity }) => severity === kind),
  )
  const buttons = kinds.length < 2 ? [] : (['all', ...kinds] as const)
  at('filter').replaceChildren(
    ...buttons.map((kind) => {
      const button = element('button', kind === 'all' ? words.all : words.severity[kind])
      button.type = 'button'
      button.setAttribute('aria-pressed', String(shown === kind))
      button.addEventListener('click', () => {
        shown = kind
        show()
      })
      return button
    }),
  )
}

function list(result: Checked): readonly HTMLElement[] {
  const wanted = result.findings.filter(({ severity }) => shown === 'all' || severity === shown)
  return wanted.length === 0 ? [element('p', WORDS[lang].none)] : wanted.map(card)
}

function card(finding: Checked['findings'][number]): HTMLElement {
  const { severity, what, why, fix, code, policy, frame, related } = finding
  const article = element('article')
  article.className = severity
  const where = element('p', place(finding.at))
  where.className = 'where'
  const heading = element('h2', what[lang])
  heading.prepend(badge(WORDS[lang].severity[severity]))
  const tag = element('p', ruleAndCode({ policy, code }))
  tag.className = 'code'
  article.append(where, heading)
  if (frame !== '') {
    const pre = element('pre', frame)
    pre.tabIndex = 0
    article.append(pre)
  }
  article.append(element('p', why[lang]), element('p', fix[lang]))
  for (const each of related)
    article.append(element('p', `${WORDS[lang].related} ${each.note[lang]}: ${place(each.at)}`))
  article.append(tag)
  return article
}

function place({ file, start }: Checked['findings'][number]['at']): string {
  return `${file}:${start.line}:${start.column}`
}

function badge(text: string): HTMLElement {
  const span = element('span', text)
  span.className = 'badge'
  return span
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

async function save(): Promise<void> {
  if (!checked) return
  const text = await reportText(checked.findings, lang, true)
  const proof = checked.proof ? `\n${proofLine(checked.proof, lang)}` : ''
  const link = element('a')
  link.href = URL.createObjectURL(new Blob([`\uFEFF${text}${proof}\n`], { type: 'text/plain;charset=utf-8' }))
  link.download = 'qingdan-check.txt'
  link.click()
  URL.revokeObjectURL(link.href)
}

function listen(): void {
  const drop = at('drop')
  for (const name of ['dragenter', 'dragover'])
    document.addEventListener(name, (event) => {
      event.preventDefault()
      drop.classList.add('over')
    })
  for (const name of ['dragleave', 'dragend', 'drop'])
    document.addEventListener(name, () => drop.classList.remove('over'))
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    if (event.dataTransfer) void take(filesOfDrop(event.dataTransfer))
  })
  for (const kind of ['folder', 'zip'] as const) {
    const input = at<HTMLInputElement>(`${kind}-input`)
    at(kind).addEventListener('click', () => input.click())
    input.addEventListener('change', () => {
      if (input.files && input.files.length > 0) void take(filesOfChoice(input.files)).then(() => (input.value = ''))
    })
  }
  at('language').addEventListener('click', () => {
    lang = lang === 'zh' ? 'en' : 'zh'
    show()
  })
  at('save').addEventListener('click', () => void save())
}

listen()
show()
