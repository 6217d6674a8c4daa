import { inflateSync } from 'node:zlib'

/** All bytes of a PDF with its compressed streams unfolded beside them, to search for what must not be in it. */
export function unfolded(bytes: Buffer): string {
  const parts = [bytes.toString('latin1')]
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
    try {
      parts.push(inflateSync(bytes.subarray(at + 7)).toString('latin1'))
    } catch {
      continue // not compressed, or the end of a stream
    }
  }
  return parts.join('\n')
}
