import { AppError } from '@shared/errors.ts'
import { printedNameOf } from '@shared/words/person-name.ts'
import { parse } from 'csv-parse/sync'
import { columnsByContent, columnsByHeadings, fieldLabels, type Field } from './columns.ts'

/** One line of the list, as it was written; `''` where it says nothing. */
export type ListedLine = { readonly lineNumber: number } & Readonly<Record<LineField, string>>
type LineField = Exclude<Field, 'title' | 'forenames' | 'surname'>

/** `columns` says how each column was understood, in words for the preview. */
export type MemberList = { readonly columns: readonly string[]; readonly lines: readonly ListedLine[] }

type Row = { readonly cells: readonly string[]; readonly lineNumber: number }

/**
 * Reads a list copied from a spreadsheet, a CSV file or an address line. Columns are parted by tabs, commas or semicolons.
 * Throws `invalid_input` when quotation marks do not match up.
 */
export const readList = (text: string): MemberList => {
  const rows = readRows(text)
  const headed = rows[0] === undefined ? null : columnsByHeadings(rows[0].cells)
  const fields = headed ?? columnsByContent(rows.map(({ cells }) => cells))
  const body = headed === null ? rows : rows.slice(1)
  return {
    columns: fields.map((field, index) => describeColumn(field, headed && rows[0]?.cells[index])),
    lines: body.map((row) => readLine(row, fields)),
  }
}

const describeColumn = (field: Field | null, heading: string | null | undefined): string => {
  if (field !== null) return fieldLabels[field]
  return heading ? `“${heading}” (not used)` : '(not used)'
}

const readRows = (text: string): readonly Row[] => {
  const whole = oneAddressALine(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  try {
    const found = parse(whole, {
      delimiter: delimiterOf(whole),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { record: string[]; info: { lines: number } }[] // its types do not know `info`
    return found
      .map(({ record, info }) => ({
        cells: record.map((cell) => cell.replace(/\s+/g, ' ')),
        lineNumber: info.lines,
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
  } catch (cause) {
    throw new AppError(
      'invalid_input',
      'This list cannot be read: a quotation mark is opened and not closed. Nothing was changed. Copy the cells again, or take the quotation marks out.',
      {},
      cause,
    )
  }
}

/** An address line ("Mary Cole <mary@…>; Jon Ash <jon@…>") as a list of names and addresses. */
const oneAddressALine = (text: string): string => {
  const line = text.trim()
  if (!/^[^\n<]+<[^\n>]+@[^\n>]+>\s*[;,][^\n]*<[^\n>]+>\s*[;,]?$/.test(line)) return text
  return line.replace(/"?([^"<>]*?)"?\s*<([^>]+)>\s*[;,]?\s*/g, '$1\t$2\n')
}

/** Tabs, when there are any; else whichever of semicolon and comma the first line has more of. A name alone has commas of its own. */
const delimiterOf = (text: string): string => {
  if (text.includes('\t')) return '\t'
  const first = text.trimStart().split('\n')[0] ?? ''
  const count = (sign: string): number => first.split(sign).length
  return count(';') > 1 && count(';') >= count(',') ? ';' : ','
}

const readLine = ({ cells, lineNumber }: Row, fields: readonly (Field | null)[]): ListedLine => {
  const said = (field: Field): string => {
    const index = fields.indexOf(field)
    return index === -1 ? '' : (cells[index] ?? '')
  }
  const { name, email } = withoutAddress(said('name'), said('email'))
  return {
    lineNumber,
    name:
      name === ''
        ? joined([said('title'), said('forenames'), said('surname')])
        : withTitle(said('title'), name),
    email,
    phone: said('phone'),
    role: said('role'),
    category: said('category'),
    appointingBody: said('appointingBody'),
    termFrom: said('termFrom'),
    termTo: said('termTo'),
  }
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

const withTitle = (title: string, name: string): string => {
  const printed = printedNameOf(name)
  return title === '' || printed.startsWith(`${title} `) ? printed : `${title} ${printed}`
}

/** "Mary Cole <mary@…>" is a name and an address. */
const withoutAddress = (name: string, email: string): { name: string; email: string } => {
  const found = name.match(/^"?([^"<]*?)"?\s*<([^<>\s]+@[^<>\s]+)>$/)
  if (found === null) return { name, email: email.replace(/^mailto:/i, '') }
  return { name: found[1] ?? '', email: email === '' ? (found[2] ?? '') : email }
}
