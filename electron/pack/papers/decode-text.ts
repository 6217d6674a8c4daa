/**
 * The words of a text file, whatever it was saved as: UTF-8, UTF-16 (by its mark), or Windows-1252, which older Windows
 * programs write.
 *
 * @returns `null` when it is no text: it has signs that no text has
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes)
  return text === null || NOT_TEXT.test(text) ? null : text.replaceAll(/\r\n?|\u2028|\u0085/g, '\n')
}

/** Control characters but tab, line feed, form feed, carriage return and NEL. */
// eslint-disable-next-line no-control-regex -- that is what is looked for
const NOT_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f]/

function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes) // not UTF-8; all bytes mean something here
  }
}
