import type { AttendanceReport } from '@shared/contract/attendance.ts'
import { formatDateRange, plural } from '@shared/words/dates.ts'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FormError } from '../../components/form-error.tsx'
import { Page } from '../../components/page-header.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import { useJob } from '../../lib/use-job.ts'
import styles from './attendance-report.module.css'
import { ReportTable } from './report-table.tsx'

/** Who attended how many of the meetings that they could, year by year. */
export const AttendanceReportPage = () => {
  const { body } = useCurrentBody()
  const [on, setOn] = useState<string | null>(null)
  const report = useAsk('attendance.report', { bodyId: body.id, on })
  return (
    <Answer of={report} what="Counting attendance">
      {(found) => <Report key={body.id} report={found} onYear={setOn} />}
    </Answer>
  )
}

interface ReportProps {
  readonly report: AttendanceReport
  readonly onYear: (startsOn: string) => void
}

const Report = ({ report, onYear }: ReportProps) => (
  <Page
    title={`Attendance ${report.label}`}
    line={lineOf(report)}
    actions={report.rows.length > 0 && report.meetings.length > 0 && <SaveButtons report={report} />}
  >
    <div className={styles.page}>
      {report.years.length > 1 && (
        <div className={styles.year}>
          <Select
            label="Year"
            value={report.startsOn}
            onChange={onYear}
            options={report.years.map(({ startsOn, label }) => ({ id: startsOn, label }))}
          />
        </div>
      )}
      {report.meetings.length === 0 ? (
        <EmptyState title="No attendance is marked in this year yet">
          <p>
            Who was at a meeting is marked in its minutes. From then on each member’s attendance is counted
            here.
          </p>
        </EmptyState>
      ) : (
        <ReportTable rows={report.rows} />
      )}
    </div>
  </Page>
)

const lineOf = ({ meetings, startsOn, endsOn }: AttendanceReport): string =>
  `${plural(meetings.length, 'meeting')} marked from ${formatDateRange(startsOn, endsOn)}`

const SaveButtons = ({ report }: { readonly report: AttendanceReport }) => {
  const { body } = useCurrentBody()
  const say = useSay()
  const save = useJob('attendance.saveReport')
  const run = async (format: 'pdf' | 'csv') => {
    const saved = await save.run({ bodyId: body.id, on: report.startsOn, format })
    if (saved !== null) say({ text: `Saved as ${saved.fileName}.` })
  }
  return (
    <div>
      <div className={styles.buttons}>
        <Button kind="main" icon={<Download />} isDisabled={save.isRunning} onPress={() => void run('pdf')}>
          Save as PDF
        </Button>
        <Button isDisabled={save.isRunning} onPress={() => void run('csv')}>
          Save as a table
        </Button>
      </div>
      <FormError error={save.failure} />
    </div>
  )
}
