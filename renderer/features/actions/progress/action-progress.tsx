import type { MonthOfProgress } from '@shared/contract/register.ts'
import { formatMonth, plural } from '@shared/words/dates.ts'
import { Answer } from '../../../components/answer.tsx'
import { Table } from '../../../components/table.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import type { Question } from '../use-wanted.ts'
import { ProgressChart } from './progress-chart.tsx'
import styles from './progress.module.css'

/** Months of the chart; those before stand in the table. */
const onChart = 24

/** How the register went on, month by month. Only what was said counts, on the day on which it was said. */
export const ActionProgress = ({ question }: { readonly question: Question }) => {
  const progress = useAsk('register.progress', { ...question, filter: 'all' })
  return (
    <Answer of={progress} what="Counting the months">
      {({ months }) =>
        months.length === 0 ? (
          <p>Nothing was raised yet.</p>
        ) : (
          <div className={styles.progress}>
            <ProgressChart months={months.slice(-onChart)} sentence={sentenceOf(months.slice(-onChart))} />
            <p className={styles.note}>
              An action counts as raised on the day of its meeting, or when it was entered, and as finished on
              the day on which somebody said so. The last month runs up to today.
            </p>
            <Table
              label="Progress by month"
              rows={months.toReversed()}
              rowKey={({ month }) => month}
              columns={[
                {
                  id: 'month',
                  header: 'Month',
                  isRowHeader: true,
                  cell: ({ month }) => formatMonth(`${month}-01`),
                },
                number('raised', 'Raised'),
                number('finished', 'Finished'),
                number('takenUpAgain', 'Taken up again'),
                number('open', 'Open at the end'),
              ]}
            />
          </div>
        )
      }
    </Answer>
  )
}

const number = (id: Exclude<keyof MonthOfProgress, 'month'>, header: string) => ({
  id,
  header,
  align: 'end' as const,
  cell: (month: MonthOfProgress) => month[id],
})

/** "From September 2025 to November 2026: 40 raised, 31 finished. Open at the end: 9; at most 14, in March 2026." */
const sentenceOf = (months: readonly MonthOfProgress[]): string => {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return ''
  const sum = (of: 'raised' | 'finished') => months.reduce((all, month) => all + month[of], 0)
  const peak = months.reduce((most, month) => (month.open > most.open ? month : most))
  return [
    `From ${formatMonth(`${first.month}-01`)} to ${formatMonth(`${last.month}-01`)}: ${plural(sum('raised'), 'action')} raised, ${sum('finished')} finished.`,
    `Open at the end: ${last.open}; at most ${peak.open}, in ${formatMonth(`${peak.month}-01`)}. The table below has each month.`,
  ].join(' ')
}
