import type { Diagnostic } from '../vocabulary/diagnostic.ts'

/** The text of a file, or the finding that says why it has none. */
export type Decoded = { readonly text: string } | { readonly diagnostic: Diagnostic }

const BOM = '\uFEFF'

/**
 * Decodes a file's bytes as UTF-8, with or without a byte order mark. Nothing is guessed: bytes that are not UTF-8 are a
 * finding that names the likely encoding, because a file read in the wrong one turns every name into nonsense silently.
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]))
    return { diagnostic: notUtf8(path, 0, 'UTF-16') }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text: text.startsWith(BOM) ? text.slice(1) : text }
  } catch {
    return { diagnostic: notUtf8(path, firstBadLine(bytes), isGb18030(bytes) ? 'GBK' : undefined) }
  }
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte)
}

function isGb18030(bytes: Uint8Array): boolean {
  try {
    return /\p{Script=Han}/u.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let start = 0
  for (let line = 0; start <= bytes.length; line++) {
    const newline = bytes.indexOf(10, start)
    const end = newline === -1 ? bytes.length : newline
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
  }
  return 0
}

function notUtf8(path: string, line: number, encoding: string | undefined): Diagnostic {
  return {
    code: 'read/not-utf8',
    severity: 'error',
    at: { file: path, line: line + 1 },
    what: {
      zh: `文件第 ${line + 1} 行起不是 UTF-8 编码${encoding ? `，看来是 ${encoding}` : ''}。`,
      en: `From line ${line + 1} on, the file is not UTF-8${encoding ? `; it looks like ${encoding}` : ''}.`,
    },
    why: {
      zh: '编码读错，汉字会变成乱码而没有任何提示，所以只接受 UTF-8。',
      en: 'Read in the wrong encoding, names turn into nonsense without notice, so only UTF-8 is accepted.',
    },
    fix: {
      zh: '在编辑器里用「以编码保存」另存为 UTF-8。',
      en: 'Save the file as UTF-8 with the editor’s "Save with Encoding".',
    },
  }
}
