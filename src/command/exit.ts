/** Exit codes: clean (warnings allowed), findings with errors, usage or input/output. */
export const EXIT = { clean: 0, errors: 1, usage: 2 } as const
