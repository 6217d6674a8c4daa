import type { FrameworkChoice } from '@shared/contract/frameworks.ts'
import type { BodyId } from '@shared/entities/body.ts'
import { formatDate } from '@shared/words/dates.ts'
import { useState } from 'react'
import { DatePicker } from '../../../components/date-picker.tsx'
import { routes } from '../../../lib/routes.ts'
import { useAsk } from '../../../lib/use-ask.ts'
import styles from './frameworks.module.css'

/** Picks the versions for an inspection by the day on which it begins. */
export const WhichVersion = ({ bodyId, today }: { readonly bodyId: BodyId; readonly today: string }) => {
  const [on, setOn] = useState<string | null>(null)
  const day = on ?? today
  const found = useAsk('frameworks.choose', { bodyId, on: day })
  const usual = found.data?.choices.filter(({ isLikely }) => isLikely) ?? []
  return (
    <section className={styles.which} aria-label="Which version">
      <h2>Which version?</h2>
      <div className={styles.whichBody}>
        <DatePicker label="An inspection that begins on" value={day} onChange={setOn} />
        <div aria-live="polite" className={styles.part}>
          <p className={styles.quiet}>For {formatDate(day)}:</p>
          <ul className={styles.choices}>
            {usual.map((choice) => (
              <Chosen key={choice.family} choice={choice} />
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}

const Chosen = ({
  choice: { frameworkId, name, version, sentence },
}: {
  readonly choice: FrameworkChoice
}) => (
  <li>
    {frameworkId === null ? (
      <span className={styles.quiet}>{sentence}</span>
    ) : (
      <>
        <a href={routes.framework(frameworkId)}>
          {name}: {version}
        </a>
        {sentence !== null && <small className={styles.caution}>{sentence}</small>}
      </>
    )}
  </li>
)
