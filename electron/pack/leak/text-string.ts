/** What PDFDocEncoding has where Latin-1 has control codes: 0x80 to 0x9e (ISO 32000-1, annex D). */
const HIGH = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž'
// oxlint-disable-next-line no-control-regex -- the range that differs
const DIFFERS = /[\u0080-\u009e]/g

/**
 * A string of a PDF as text: UTF-16 or UTF-8 by its mark, otherwise PDFDocEncoding. Bytes that also make sense as UTF-8 without a mark,
 * or as UTF-16 without one, are read in both ways, one after the other: a writer's mistake hides nothing.
 */
export function textOfBytes(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const [first, second] = bytes
  if (first === 0xfe && second === 0xff) return utf16be(buffer.subarray(2))
  if (first === 0xff && second === 0xfe) return buffer.subarray(2).toString('utf16le')
  if (first === 0xef && second === 0xbb) return buffer.subarray(3).toString('utf8')
  const plain = buffer
    .toString('latin1')
    .replaceAll(DIFFERS, (letter) => HIGH[letter.charCodeAt(0) - 0x80] ?? letter)
  const readings = [plain]
  if (hasHighBytes(buffer)) readings.push(buffer.toString('utf8'))
  if (buffer.length > 3 && (first === 0 || second === 0))
    readings.push(utf16be(buffer), buffer.toString('utf16le'))
  return readings.join(' \u0001 ')
}

function utf16be(bytes: Buffer): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1))
  return even.swap16().toString('utf16le')
}

function hasHighBytes(bytes: Buffer): boolean {
  return bytes.some((byte) => byte > 0x7f)
}
