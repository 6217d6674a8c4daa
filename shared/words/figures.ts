/** A measured number with its unit: "94.1 %", "12 days"; at most two places behind the point, and never parted by a line's end. */
export const figureWords = (value: number, unit: string): string =>
  [numberWords(value), unit].filter(Boolean).join('\u00a0')

/** How far two measured numbers are apart: "12 days"; of per cents, "2.2 percentage points". */
export const differenceWords = (by: number, unit: string): string => {
  if (unit !== '%') return figureWords(Math.abs(by), unit)
  const points = numberWords(Math.abs(by))
  return figureWords(Math.abs(by), points === '1' ? 'percentage point' : 'percentage points')
}

/** A measured number as it is read: "1,250", "0.5". A true minus sign, so that it is not read as a dash. */
export const numberWords = (value: number): string =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(value).replace('-', '−')
