import type { AttendanceReport } from '@shared/contract/attendance.ts'
import { formatDate, formatDateRange, plural } from '@shared/words/dates.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { headingOf, table } from '../../pack/build/parts.ts'
import {
  INK,
  LINE_HEIGHT,
  PAGE_MARGINS,
  packStyles,
  SOFT,
  TEXT_FONT,
  TITLE_FONT,
} from '../../pack/build/styles.ts'
import { whose } from '../../pack/model.ts'

/** A report with whose it is. Plain data: it travels to the process that makes PDFs. */
export interface PrintedReport extends AttendanceReport {
  readonly body: string
  readonly organisation: string
  readonly accent: string
}

const SIZE = 11

export const whoseReport = ({ organisation, body }: PrintedReport): string =>
  whose({ organisation, name: body })

export const reportTitle = ({ label }: PrintedReport): string => `Attendance ${label}`

/** The report as a document for pdfmake. Pure. */
export const buildReport = (report: PrintedReport): TDocumentDefinitions => ({
  version: '1.7',
  language: 'en-GB',
  info: { title: `${whoseReport(report)}: ${reportTitle(report)}` },
  pageSize: 'A4',
  pageMargins: PAGE_MARGINS,
  styles: {
    ...packStyles(SIZE, report.accent),
    documentTitle: { font: TITLE_FONT, bold: true, fontSize: 23, lineHeight: 1 },
  },
  defaultStyle: { font: TEXT_FONT, fontSize: SIZE, lineHeight: LINE_HEIGHT, color: INK },
  content: [{ stack: [...head(report), members(report)] }],
})

const head = (report: PrintedReport): Content[] => [
  { text: whoseReport(report), color: SOFT, margin: [0, 0, 0, 12] },
  headingOf(1, [{ text: reportTitle(report), style: 'documentTitle' }]),
  {
    canvas: [{ type: 'rect', x: 0, y: 0, w: 64, h: 3, color: report.accent }],
    margin: [0, 12, 0, 12],
  },
  { text: heldWords(report), margin: [0, 0, 0, 14] },
]

/** "5 meetings from 24 September 2026 to 8 July 2027." */
export const heldWords = ({ meetings, startsOn, endsOn }: AttendanceReport): string => {
  const [first, last] = [meetings[0], meetings.at(-1)]
  if (first === undefined || last === undefined)
    return `No attendance is marked from ${formatDateRange(startsOn, endsOn)}.`
  const when =
    first === last
      ? `on ${formatDate(first.meetsOn)}`
      : `from ${formatDateRange(first.meetsOn, last.meetsOn)}`
  return `${plural(meetings.length, 'meeting')} ${when}. Possible: those held while the member was in post.`
}

const members = ({ rows }: PrintedReport): Content => {
  const figure = (value: number | string) => ({ text: String(value), style: 'figure' })
  const column = (text: string) => ({ text, style: 'columnHead', alignment: 'right' as const })
  return table({
    widths: ['*', 66, 66, 100, 66],
    head: [
      { text: 'Name', style: 'columnHead' },
      column('Possible'),
      column('Attended'),
      column('Absent with consent'),
      column('Per cent'),
    ],
    rows: rows.map(({ name, possible, attended, consented, percent }) => [
      { text: name },
      figure(possible),
      figure(attended),
      figure(consented),
      figure(`${percent} %`),
    ]),
  })
}
