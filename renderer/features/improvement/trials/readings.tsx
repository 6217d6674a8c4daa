import type { ListedTrial } from '@shared/contract/trials.ts'
import type { TrialReading } from '@shared/entities/trial.ts'
import { formatDate } from '@shared/words/dates.ts'
import { figureWords } from '@shared/words/figures.ts'
import { Plus } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { LineChart } from '../../../components/line-chart.tsx'
import { Table } from '../../../components/table.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import styles from '../improvement.module.css'

interface ReadingsProps {
  readonly trial: ListedTrial
  readonly onAdd: () => void
}

/** What was measured: as a picture, in sentences, and as a table. */
export const Readings = ({ trial, onAdd }: ReadingsProps) => (
  <section className={styles.section} aria-labelledby="readings">
    <div className={styles.head}>
      <h2 id="readings">{trial.measure || 'Readings'}</h2>
      <Button icon={<Plus />} onPress={onAdd}>
        Note a reading
      </Button>
    </div>
    {trial.readings.length === 0 ? (
      <p className={styles.quiet}>{trial.sentence}</p>
    ) : (
      <>
        <LineChart points={pointsOf(trial)} levels={levelsOf(trial)} sentence={trial.sentence} />
        <ReadingTable trial={trial} />
      </>
    )}
  </section>
)

/** The start is a point too where its day is known. */
const pointsOf = ({ readings, baseline, baselineOn }: ListedTrial) => {
  const points = readings.map(({ readOn, value }) => ({ on: readOn, value }))
  const start = baseline === null || baselineOn === null ? [] : [{ on: baselineOn, value: baseline }]
  return [...start, ...points].toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

const levelsOf = ({ baseline, target, unit }: ListedTrial) => [
  ...(baseline === null
    ? []
    : [{ value: baseline, label: `At the start ${figureWords(baseline, unit)}`, tone: 'start' as const }]),
  ...(target === null
    ? []
    : [{ value: target, label: `Target ${figureWords(target, unit)}`, tone: 'target' as const }]),
]

const ReadingTable = ({ trial }: { readonly trial: ListedTrial }) => {
  const takeOut = useTell('trials.takeOutReading')
  return (
    <>
      <Table
        label="Readings"
        rows={trial.readings}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'on',
            header: 'On',
            isRowHeader: true,
            width: '11rem',
            cell: (row) => formatDate(row.readOn),
          },
          {
            id: 'value',
            header: 'Measured',
            align: 'end',
            width: '8rem',
            cell: (row) => figureWords(row.value, trial.unit),
          },
          { id: 'note', header: 'Note', cell: (row) => row.note },
          {
            id: 'out',
            header: 'Take out',
            isHeaderHidden: true,
            align: 'end',
            cell: (row: TrialReading) => (
              <Button
                kind="quiet"
                aria-label={`Take out the reading of ${formatDate(row.readOn)}`}
                onPress={() => takeOut.mutate({ readingId: row.id })}
              >
                Take out
              </Button>
            ),
          },
        ]}
      />
      <FormError error={takeOut.error} />
    </>
  )
}
