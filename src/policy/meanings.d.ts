/** What the values of an enumeration mean, in Chinese, where its schema says so; apart from the policies, which not all that prints needs. */
export const meanings: Readonly<Record<string, Readonly<Record<string, string>>>>
