/** Whether what names towns, or none and so all of its county, concerns a town. */
export function concernsTown({ towns }: { readonly towns?: readonly string[] | undefined }, code: string): boolean {
  return towns === undefined || towns.includes(code)
}
