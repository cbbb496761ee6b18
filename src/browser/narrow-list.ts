import { plain } from '../search/reading.ts'

/** The filters of a town's list: they hide what does not fit, and say how much is left. */
export function narrowList(): void {
  const form = document.querySelector<HTMLFormElement>('form.narrow:not(.always)')
  if (!form) return
  const contains = form.querySelector<HTMLInputElement>('#contains')
  const kind = form.querySelector<HTMLSelectElement>('#kind')
  const source = form.querySelector<HTMLSelectElement>('#source')
  const shown = form.querySelector('#shown')
  if (!contains || !kind || !source || !shown) return
  const items = [...document.querySelectorAll<HTMLLIElement>('.items > li')].map((item) => ({
    item,
    text: plain(item.textContent ?? ''),
  }))
  const apply = () => {
    const typed = plain(contains.value)
    let count = 0
    for (const { item, text } of items) {
      const fits =
        (typed === '' || text.includes(typed)) &&
        (kind.value === '' || item.dataset.kind === kind.value) &&
        (source.value === '' || item.dataset.source === source.value)
      item.hidden = !fits
      if (fits) count++
    }
    for (const group of document.querySelectorAll<HTMLElement>('.group'))
      group.hidden = !group.querySelector('.items > li:not([hidden])')
    shown.textContent = `${count} / ${items.length} 项`
  }
  form.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', apply)
  apply()
}
