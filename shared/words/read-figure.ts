/** A number as people write it: "94.1", "1,250", "-3", "94.1 %"; null where it is none. */
export function readFigure(written: string): number | null {
  const bare = written
    .trim()
    .replace(/\s*[%£]\s*/g, '')
    .replace('−', '-')
  if (!/^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(bare)) return null
  return Number(bare.replaceAll(',', ''))
}
