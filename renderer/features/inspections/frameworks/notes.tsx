import type { Framework } from '@shared/entities/framework.ts'
import { formatPartialDate } from '@shared/words/dates.ts'
import styles from './frameworks.module.css'
import { Sure } from './sure.tsx'

interface NotesProps {
  readonly framework: Framework
}

/** What must be written in answer to it, and what else is worth knowing. */
export const Notes = ({ framework }: NotesProps) => (
  <>
    <Titled title="What must be written" framework={framework} entries={framework.statements} />
    <Titled title="Worth knowing" framework={framework} entries={framework.notes} />
  </>
)

interface TitledProps extends NotesProps {
  readonly title: string
  readonly entries: Framework['notes']
}

const Titled = ({ title, framework, entries }: TitledProps) =>
  entries.length === 0 ? null : (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      <ul className={styles.steps}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.step}>
            <div className={styles.stepWords}>
              <h3>{entry.title}</h3>
              <p>{entry.text}</p>
            </div>
            <Sure framework={framework} fact={entry} />
          </li>
        ))}
      </ul>
    </section>
  )

/** Everything that was read for it. */
export const Sources = ({ framework: { sources } }: NotesProps) => (
  <section className={styles.part} aria-label="Sources">
    <h2>Sources</h2>
    <ol className={styles.points}>
      {sources.map(({ id, title, publisher, date, where }) => (
        <li key={id}>
          {where === null ? (
            title
          ) : (
            <a href={where} target="_blank" rel="noreferrer">
              {title}
            </a>
          )}
          <small>
            {publisher}
            {date === null ? '' : `, ${formatPartialDate(date)}`}
          </small>
        </li>
      ))}
    </ol>
  </section>
)
