import validate from '@ooxml-tools/validate'

/**
 * What the validator of the Open XML SDK finds against the schemas and the rules of ISO/IEC 29500 (transitional) in any part of a Word file or
 * workbook. The oldest version is asked for, so that nothing later than the standard passes.
 */
export async function schemaErrors(file: Uint8Array, format: 'docx' | 'xlsx'): Promise<readonly string[]> {
  const errors = await validate(file, format, 'Office2007')
  return errors.map(({ description, path, id }) => `${path.partUri} ${path.xpath}: ${id} ${description}`)
}
