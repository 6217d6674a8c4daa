/** What a PDF reader needs of a TrueType font whose glyphs are asked for by number. */
const NEEDED = new Set(['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'])
const HEADER = 12
const ROW = 16

/** The font without the tables that only text layout needs: kerning, ligatures, names. A third of it. */
export function slimFont(font: Buffer): Buffer {
  const count = font.readUInt16BE(4)
  const rows = Array.from({ length: count }, (_, index) =>
    font.subarray(HEADER + index * ROW, HEADER + (index + 1) * ROW),
  ).filter((row) => NEEDED.has(row.toString('latin1', 0, 4)))
  const head = Buffer.alloc(HEADER + rows.length * ROW)
  font.copy(head, 0, 0, 4)
  const power = Math.floor(Math.log2(rows.length))
  head.writeUInt16BE(rows.length, 4)
  head.writeUInt16BE(2 ** power * ROW, 6) // searchRange, entrySelector, rangeShift: for readers that search by halves
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE((rows.length - 2 ** power) * ROW, 10)
  const tables: Buffer[] = []
  let at = head.length
  for (const [index, row] of rows.entries()) {
    const table = font.subarray(row.readUInt32BE(8), row.readUInt32BE(8) + row.readUInt32BE(12))
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
    row.copy(head, HEADER + index * ROW)
    head.writeUInt32BE(at, HEADER + index * ROW + 8)
    tables.push(padded)
    at += padded.length
  }
  return Buffer.concat([head, ...tables])
}
