import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Bytes that can be read piece by piece, so that a pack of hundreds of megabytes is not read into memory. */
export interface PdfSource {
  readonly size: number
  /** From `start`, before `end`; shorter at the end of the file. */
  readonly read: (start: number, end: number) => Uint8Array
}

export function sourceOf(bytes: Uint8Array): PdfSource {
  return { size: bytes.length, read: (start, end) => bytes.subarray(start, end) }
}

/** Holds the file open while `use` runs. */
export async function withFileSource<T>(path: string, use: (source: PdfSource) => Promise<T>): Promise<T> {
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  const read = (start: number, end: number): Uint8Array => {
    const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.min(end, size) - start))
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start))
  }
  try {
    return await use({ size, read })
  } finally {
    closeSync(file)
  }
}
