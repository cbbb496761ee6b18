/** What is folded up on the screen is printed all the same; after printing it is as it was. */
export function unfoldForPrint(): void {
  let unfolded: readonly HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const details of unfolded) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false
  })
}
