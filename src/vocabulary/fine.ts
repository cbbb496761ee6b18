/** Whether words of a statute name a fine, or penalties as a whole (of which it is one). */
export function speaksOfFine(words: string): boolean {
  return words.includes('罚款') || words.includes('处罚')
}
