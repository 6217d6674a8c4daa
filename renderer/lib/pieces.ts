/** The largest piece of a file that main takes at once. */
export const largestPiece = 1024 * 1024

/** Where each piece of a file of `size` bytes starts and ends. An empty file has none. */
export const piecesOf = (
  size: number,
  largest = largestPiece,
): readonly { readonly from: number; readonly to: number }[] =>
  Array.from({ length: Math.ceil(size / largest) }, (_, index) => ({
    from: index * largest,
    to: Math.min(size, (index + 1) * largest),
  }))

const units = ['bytes', 'KB', 'MB', 'GB'] as const

/** `1536` → "1.5 KB"; `98_000_000` → "93 MB". */
export const sizeWords = (bytes: number): string => {
  const power = Math.min(units.length - 1, bytes < 1024 ? 0 : Math.floor(Math.log(bytes) / Math.log(1024)))
  const amount = bytes / 1024 ** power
  const shown = power === 0 || amount >= 10 ? String(Math.round(amount)) : amount.toFixed(1)
  return `${shown} ${bytes === 1 ? 'byte' : units[power]}`
}
