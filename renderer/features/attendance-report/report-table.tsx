import type { AttendanceReport } from '@shared/contract/attendance.ts'
import { Table } from '../../components/table.tsx'
import styles from './attendance-report.module.css'

interface ReportTableProps {
  readonly rows: AttendanceReport['rows']
}

/** Each member's year. */
export const ReportTable = ({ rows }: ReportTableProps) => (
  <Table
    label="Attendance"
    rows={rows}
    rowKey={({ personId }) => personId}
    columns={[
      { id: 'name', header: 'Name', isRowHeader: true, cell: ({ name }) => name },
      { id: 'possible', header: 'Possible', align: 'end', cell: ({ possible }) => possible },
      { id: 'attended', header: 'Attended', align: 'end', cell: ({ attended }) => attended },
      { id: 'consented', header: 'Absent with consent', align: 'end', cell: ({ consented }) => consented },
      {
        id: 'percent',
        header: 'Per cent',
        align: 'end',
        width: '12rem',
        cell: ({ percent }) => (
          <span className={styles.percent}>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${percent}%` }} />
            </span>
            {percent} %
          </span>
        ),
      },
    ]}
  />
)
