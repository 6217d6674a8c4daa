import type { RealClock as Clock } from '@shared/entities/framework.ts'
import { Table } from '../../../components/table.tsx'
import styles from './frameworks.module.css'

/** How long reports of this kind really took: what to expect, not what is promised. */
export const RealClock = ({
  clock: { counted, reports, days, byYear, source },
}: {
  readonly clock: Clock
}) => (
  <section className={styles.part} aria-label="How long reports really took">
    <h2>How long reports really took</h2>
    <p className={styles.quiet}>
      Of {reports} {counted}, half were out within {days.median} days of the last day on site and nine in ten
      within {days.ninetieth}. The longest took {days.longest}. That is no promise, and it is counted over all
      versions.
    </p>
    <div className={styles.narrow}>
      <Table
        label="Days to publication by year"
        columns={[
          { id: 'year', header: 'Published in', isRowHeader: true, cell: ({ year }) => year },
          { id: 'median', header: 'Half within', align: 'end', cell: ({ median }) => `${median} days` },
        ]}
        rows={byYear}
        rowKey={({ year }) => year}
      />
    </div>
    <p className={styles.quiet}>
      {source.where === null ? (
        source.title
      ) : (
        <a href={source.where} target="_blank" rel="noreferrer">
          {source.title}
        </a>
      )}
      , {source.publisher}
    </p>
  </section>
)
