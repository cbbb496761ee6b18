import type { Filters } from '../search/search.ts'
import { hitRow, nearRow } from './search-hits.ts'
import { SearchSource } from './search-source.ts'

const FILTERS = ['town', 'kind', 'field', 'source'] as const
const SHOWN = 30
const MOST = 1000
/** A best hit that explains less of what was typed is only near to it. */
const FITS = 0.45

/** The search page: searches while typing, keeps the question in the address, so that it can be sent to others. */
export async function searchPage(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('#search')
  const found = document.querySelector('#found')
  const hits = document.querySelector('#hits')
  const near = document.querySelector<HTMLElement>('#near')
  const clear = document.querySelector<HTMLButtonElement>('#clear')
  const often = document.querySelector<HTMLElement>('#often')
  if (!form || !found || !hits || !near || !clear) return
  const root = document.body.dataset.root ?? ''
  const asked = new URLSearchParams(location.search)
  for (const name of ['q', ...FILTERS]) field(form, name).value = asked.get(name) ?? ''
  const kinds = wordsOf(form, 'kind')
  const folded = form.querySelector('details')
  // On a phone the hits come first; filters in use are shown everywhere.
  if (folded) folded.open = matchMedia('(min-width: 44rem)').matches || inUse(form).length > 0
  const source = new SearchSource(root)
  let failed = false

  const show = () => {
    const { search } = source
    if (!search) return
    const typed = field(form, 'q').value
    const filters = Object.fromEntries(FILTERS.map((name) => [name, field(form, name).value || undefined])) as Filters
    const empty = typed.trim() === '' && inUse(form).length === 0
    const all = empty ? [] : search.find(typed, filters, MOST)
    const outside = all.length === 0 && !empty ? search.find(typed, {}, MOST).length : 0
    hits.setAttribute('aria-busy', String(!empty && !source.whole && !failed))
    hits.replaceChildren(...all.slice(0, SHOWN).map((hit) => hitRow(hit, root, kinds)))
    found.textContent = empty
      ? '写几个字，例如：低保、宅基地、砍树；也可以打拼音或者首字母。'
      : all.length > 0
        ? `${(all[0]?.score ?? 0) < FITS && typed !== '' ? '没有正好对上的，相近的有' : '找到'} ${all.length} 项${all.length > SHOWN ? `，显示前 ${SHOWN} 项` : ''}`
        : outside > 0
          ? `按现在的筛选没有找到；不筛选有 ${outside} 项。`
          : source.whole || failed
            ? '没有找到。换个说法，或者从部门、镇（街道）查。'
            : '正在找……'
    if (failed && !empty) found.append('群众说法的数据没有取到，现在只按名称找；刷新页面再试。')
    const others = all.length === 0 && outside === 0 && !empty ? search.near(typed) : []
    near.hidden = others.length === 0
    near.querySelector('ul')?.replaceChildren(...others.map(nearRow))
    clear.hidden = inUse(form).length === 0
    if (often) often.hidden = !empty
    keep(form)
  }

  /** Understands what the public says, from the first letter on. */
  const understand = () =>
    source.whole
      ? undefined
      : void source.words().then(
          () => {
            failed = false
            show()
          },
          () => {
            failed = true
            show()
          },
        )

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    show()
  })
  form.addEventListener('focusin', understand)
  form.addEventListener('input', () => {
    understand()
    show()
  })
  clear.addEventListener('click', () => {
    for (const name of FILTERS) field(form, name).value = ''
    field(form, 'q').focus()
    show()
  })
  if (field(form, 'q').value !== '') understand()
  try {
    await source.items()
  } catch {
    found.textContent = '搜索的数据没有取到，刷新页面再试；也可以从部门、法律或者镇（街道）查。'
    return
  }
  show()
}

/** Keeps the question and the filters in the address. */
function keep(form: HTMLFormElement): void {
  const query = new URLSearchParams(
    ['q', ...FILTERS].flatMap((name) => {
      const { value } = field(form, name)
      return value === '' ? [] : [[name, value]]
    }),
  )
  history.replaceState(null, '', query.size === 0 ? location.pathname : `?${query}`)
}

function inUse(form: HTMLFormElement): readonly string[] {
  return FILTERS.filter((name) => field(form, name).value !== '')
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement
}

function wordsOf(form: HTMLFormElement, name: string): ReadonlyMap<string, string> {
  return new Map([...(field(form, name) as HTMLSelectElement).options].map(({ value, text }) => [value, text]))
}
