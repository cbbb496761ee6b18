import type { Hit } from '../search/search.ts'

/** A hit as a row: the item, its kind and department, who holds it, and why it was found. */
export function hitRow(
  { entry: { id, name, aliases, department, kind, towns }, because }: Hit,
  root: string,
  kinds: ReadonlyMap<string, string>,
): HTMLLIElement {
  const held = towns.length === 0 ? '还没有镇（街道）承接' : `${towns.length}个镇（街道）有`
  const also = aliases.length === 0 ? '' : `；也叫：${aliases.slice(0, ALIASES).join('、')}`
  const item = document.createElement('li')
  const link = made('a', '', name)
  link.setAttribute('href', `${root}item/${id}.html`)
  const facts = made('p', 'facts', '')
  facts.append(made('span', 'tag', kinds.get(kind) ?? ''), ` ${department}；${held}${also}`)
  item.append(link, facts)
  if (because.length > 0) {
    const reasons = because.slice(0, REASONS).map(({ said, means }) => `「${said}」相当于目录里的「${means}」`)
    item.append(made('p', 'facts because', `因为：${reasons.join('；')}`))
  }
  return item
}

/** What else may be asked, each as a link that asks it. */
export function nearRow(say: string): HTMLLIElement {
  const item = document.createElement('li')
  const link = made('a', '', say)
  link.setAttribute('href', `?${new URLSearchParams({ q: say })}`)
  item.append(link)
  return item
}

/** More would hide the item among its names. */
const ALIASES = 4
const REASONS = 2

function made(name: string, className: string, text: string): HTMLElement {
  const element = document.createElement(name)
  if (className !== '') element.className = className
  element.textContent = text
  return element
}
