import type { AttendanceReport } from '@shared/contract/attendance.ts'
import { csvOf } from '@shared/words/csv.ts'

/** The report as a table: a row for each member. */
export const reportCsv = ({ rows, label }: AttendanceReport): string =>
  csvOf([
    ['Name', 'Year', 'Possible', 'Attended', 'Absent with consent', 'Per cent'],
    ...rows.map(({ name, possible, attended, consented, percent }) => [
      name,
      label,
      possible,
      attended,
      consented,
      percent,
    ]),
  ])
