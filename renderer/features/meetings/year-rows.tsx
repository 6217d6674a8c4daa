import type { Holiday } from '@shared/entities/holiday.ts'
import { plural } from '@shared/words/dates.ts'
import { Plus } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import type { YearRow as Row } from './year-plan.ts'
import { YearRow } from './year-row.tsx'
import styles from './year.module.css'

interface YearRowsProps {
  readonly rows: readonly Row[]
  /** Days on which the board meets already. */
  readonly taken: readonly string[]
  readonly holidays: readonly Holiday[]
  readonly onChange: (rows: readonly Row[]) => void
  readonly newRow: Pick<Row, 'title' | 'startsAt'>
}

/** The proposed meetings: change a day, a time or a title, leave one out, add one. */
export const YearRows = ({ rows, taken, holidays, onChange, newRow }: YearRowsProps) => {
  const add = () => onChange([...rows, { ...newRow, key: crypto.randomUUID(), on: null, note: '' }])
  return (
    <section className={styles.rows} aria-labelledby="proposed">
      <h2 id="proposed" className={styles.rowsTitle}>
        {plural(rows.length, 'proposed meeting')}
      </h2>
      {rows.length === 0 ? (
        <EmptyState title="No day fits">
          <p>
            The year may be nearly over, or no term dates are known. Choose the next year, or add a day of
            your own.
          </p>
        </EmptyState>
      ) : (
        <ol className={styles.list}>
          {rows.map((row) => (
            <YearRow
              key={row.key}
              row={row}
              isTaken={row.on !== null && taken.includes(row.on)}
              holidays={holidays}
              onChange={(changes) =>
                onChange(rows.map((other) => (other.key === row.key ? { ...other, ...changes } : other)))
              }
              onRemove={() => onChange(rows.filter(({ key }) => key !== row.key))}
            />
          ))}
        </ol>
      )}
      <div>
        <Button icon={<Plus />} onPress={add}>
          Add a day
        </Button>
      </div>
    </section>
  )
}
