/** Characters that no document may carry: controls, those that turn the writing direction, and what XML cannot hold. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A value as every format prints it: one line, and each unprintable character as the replacement character. */
export function plainText(value: string): string {
  return value.replace(/\s*[\r\n]+\s*/g, ' ').replace(UNPRINTABLE, '\uFFFD')
}
