import { inflateRawSync } from 'node:zlib'

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const LARGEST = 64 * 1024 * 1024

/** The files of a ZIP, such as a Word document, by its table; what cannot be unpacked is left out. */
export function* zipEntries(
  bytes: Uint8Array,
): Generator<{ readonly name: string; readonly bytes: Uint8Array }> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0 && at + 46 <= zip.length;) {
    if (zip.readUInt32LE(at) !== CENTRAL) return
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const content = entryAt(
      zip,
      zip.readUInt32LE(at + 42),
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
    )
    yield { name, bytes: content }
    at += 46 + nameLength + extra + comment
  }
}

function entryAt(zip: Buffer, at: number, method: number, size: number): Uint8Array {
  if (at + 30 > zip.length || zip.readUInt32LE(at) !== LOCAL) return new Uint8Array(0)
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  const raw = zip.subarray(start, start + size)
  if (method === 0) return raw
  try {
    return inflateRawSync(raw, { maxOutputLength: LARGEST })
  } catch {
    return new Uint8Array(0) // damaged, or packed in a way that office files do not use
  }
}
