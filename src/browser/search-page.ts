import { type PackedIndex, unpack } from '../search/packed-index.ts'
import { type Filters, Search } from '../search/search.ts'
import type { SearchEntry } from '../search/search-index.ts'

const FILTERS = ['town', 'kind', 'field', 'source'] as const
const SHOWN = 30

/** The search page: searches while typing, keeps the question in the address, so that it can be sent to others. */
export async function searchPage(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('#search')
  const found = document.querySelector('#found')
  const hits = document.querySelector('#hits')
  if (!form || !found || !hits) return
  const root = document.body.dataset.root ?? ''
  const asked = new URLSearchParams(location.search)
  for (const name of ['q', ...FILTERS]) field(form, name).value = asked.get(name) ?? ''
  const answer = await fetch(`${root}search.json`).catch(() => undefined)
  if (!answer?.ok) {
    found.textContent = '搜索的数据没有取到，刷新页面再试；也可以从部门、法律或者镇（街道）查。'
    return
  }
  const search = new Search(unpack((await answer.json()) as PackedIndex))
  const kinds = wordsOf(form, 'kind')
  const folded = form.querySelector('details')
  // On a phone the hits come first; filters in use are shown everywhere.
  if (folded)
    folded.open = matchMedia('(min-width: 44rem)').matches || FILTERS.some((name) => field(form, name).value !== '')
  const show = () => {
    const typed = field(form, 'q').value
    const filters = Object.fromEntries(FILTERS.map((name) => [name, field(form, name).value || undefined])) as Filters
    const empty = typed.trim() === '' && Object.values(filters).every((value) => value === undefined)
    const all = empty ? [] : search.find(typed, filters, 1000)
    found.textContent = empty
      ? '写几个字，例如：低保、宅基地、砍树；也可以打拼音或者首字母。'
      : all.length === 0
        ? '没有找到。换个说法，或者从部门、镇（街道）查。'
        : `找到 ${all.length} 项${all.length > SHOWN ? `，显示前 ${SHOWN} 项` : ''}`
    hits.replaceChildren(...all.slice(0, SHOWN).map(({ entry }) => row(entry, root, kinds)))
    const query = new URLSearchParams(
      ['q', ...FILTERS].flatMap((name) => {
        const { value } = field(form, name)
        return value === '' ? [] : [[name, value]]
      }),
    )
    history.replaceState(null, '', query.size === 0 ? location.pathname : `?${query}`)
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    show()
  })
  form.addEventListener('input', show)
  show()
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement
}

function wordsOf(form: HTMLFormElement, name: string): ReadonlyMap<string, string> {
  return new Map([...(field(form, name) as HTMLSelectElement).options].map(({ value, text }) => [value, text]))
}

function row(
  { id, name, aliases, department, kind, towns }: SearchEntry,
  root: string,
  kinds: ReadonlyMap<string, string>,
) {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = `${root}item/${id}.html`
  link.textContent = name
  const facts = document.createElement('p')
  facts.className = 'facts'
  const tag = document.createElement('span')
  tag.className = 'tag'
  tag.textContent = kinds.get(kind) ?? ''
  const held = towns.length === 0 ? '还没有镇（街道）承接' : `${towns.length}个镇（街道）有`
  const also = aliases.length === 0 ? '' : `；也叫：${aliases.join('、')}`
  facts.append(tag, ` ${department}；${held}${also}`)
  item.append(link, facts)
  return item
}
