/** So that Excel reads it as UTF-8. */
const byteOrderMark = '\uFEFF'

/** A spreadsheet runs what begins like a formula; with an apostrophe in front it is the text that it was. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const cell = (value: string | number): string => {
  const text = typeof value === 'number' ? String(value) : harmless(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as a CSV file (RFC 4180) that Excel and LibreOffice open with its accents. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
