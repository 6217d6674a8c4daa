import type { RealClock as Clock } from '@shared/entities/framework.ts'
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
    <p id="by-year">Days within which half were out, by year of publication:</p>
    <ul className={styles.bars} aria-labelledby="by-year">
      {byYear.map(({ year, median }) => (
        <li key={year}>
          <span>{year}</span>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${(100 * median) / longestOf(byYear)}%` }} />
          </span>
          <span>{median} days</span>
        </li>
      ))}
    </ul>
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

const longestOf = (byYear: Clock['byYear']): number => Math.max(...byYear.map(({ median }) => median))
