/** The formats that other programs read findings in. */
export const MACHINE_FORMATS = ['github', 'sarif', 'junit'] as const
export type MachineFormat = (typeof MACHINE_FORMATS)[number]

export function isMachineFormat(format: string): format is MachineFormat {
  return (MACHINE_FORMATS as readonly string[]).includes(format)
}
