/** A browser for the tests: its program, and what its environment needs besides the usual. */
export function browser(): { readonly executablePath: string; readonly env: Readonly<Record<string, string>> }
