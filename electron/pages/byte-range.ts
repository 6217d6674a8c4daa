export interface ByteRange {
  readonly start: number
  /** The last byte that is wanted, not the one after it. */
  readonly end: number
}

/**
 * Reads a `Range` header for a file of `size` bytes. `null`: send the whole file, which is right for no header and for any
 * form we do not serve (RFC 9110, 14.2). `'unsatisfiable'`: the file ends before the range begins.
 */
export const byteRange = (header: string | null, size: number): ByteRange | 'unsatisfiable' | null => {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (parts === null || (parts[1] === '' && parts[2] === '')) return null
  const [first, last] = [parts[1] ?? '', parts[2] ?? '']
  if (first === '')
    return Number(last) === 0 ? 'unsatisfiable' : { start: Math.max(0, size - Number(last)), end: size - 1 }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return null
  return start >= size ? 'unsatisfiable' : { start, end }
}
