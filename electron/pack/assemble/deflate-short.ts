import { deflateSync } from 'node:zlib'

/** Up to this, such as a stamp, handing over to another thread costs more than compressing. */
export const SHORT = 1024
const LITTLE_MEMORY = { windowBits: 10, memLevel: 3, level: 9 }

/** A pack has two stamps' worth for each page; the next preview has the same ones. */
const MOST_KNOWN = 10_000
const known = new Map<string, Uint8Array>()

/** Compresses up to `SHORT` bytes, here and now. What was compressed before is not compressed again. */
export function deflateShort(contents: Uint8Array): Uint8Array {
  const key = Buffer.from(contents.buffer, contents.byteOffset, contents.length).toString('latin1')
  const compressed = known.get(key) ?? Uint8Array.from(deflateSync(contents, LITTLE_MEMORY))
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, compressed)
  return compressed
}
