import { escapeXml } from './xml.ts'

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes'

/** `docProps/custom.xml`: named texts that Word and Excel show among a file's properties. */
export function customProperties(values: Readonly<Record<string, string>>): string {
  const properties = Object.entries(values).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${NAMESPACE}" xmlns:vt="${TYPES}">${properties.join('')}</Properties>`
}

/** `docProps/core.xml` without dates: a file says what it was made from, not when. */
export function coreProperties(title: string, creator: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${escapeXml(creator === '' ? 'qingdan' : creator)}</dc:creator><dc:language>zh-CN</dc:language><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`
}
