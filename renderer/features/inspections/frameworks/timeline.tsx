import type { Output } from '@shared/contract.ts'
import type { FrameworkEvent } from '@shared/entities/framework.ts'
import { clockWords } from '@shared/rules/inspection-clock.ts'
import { CalendarClock } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { BackButton } from './back-button.tsx'
import type { Changing } from './framework-words.ts'
import styles from './frameworks.module.css'
import { Sure } from './sure.tsx'

interface TimelineProps {
  readonly page: Output<'frameworks.get'>
  /** Null where it is changed elsewhere: a framework of the board's own. */
  readonly onChange: ((changing: Changing) => void) | null
}

/** What happens in the course of an inspection, with its days where they are known. */
export const Timeline = ({ page, onChange }: TimelineProps) => (
  <section className={styles.part} aria-label="Course">
    <h2>Course</h2>
    <ol className={styles.steps}>
      {page.framework.timeline.map((event) => (
        <Step key={event.id} page={page} event={event} onChange={onChange} />
      ))}
    </ol>
    {page.framework.alternatives.map((each) => (
      <div key={each.id} className={styles.card}>
        <h3>{each.title}</h3>
        <p>{each.text}</p>
        <Sure framework={page.framework} fact={each} />
      </div>
    ))}
  </section>
)

const Step = ({ page, event, onChange }: TimelineProps & { readonly event: FrameworkEvent }) => {
  const { id, title, text, clock } = event
  const kept = page.overrides.find(({ part, entryId }) => part === 'timeline' && entryId === id)
  return (
    <li className={styles.step}>
      <div className={styles.stepWords}>
        <h3>{title}</h3>
        {text !== title && <p>{text}</p>}
        {clock !== null && <p className={styles.clock}>{clockWords(clock)}</p>}
        {onChange !== null && canHaveDays(event) && (
          <div className={styles.tags}>
            <Button
              kind="quiet"
              icon={<CalendarClock />}
              aria-label={`${clock === null ? 'Enter the days' : 'Change the days'}: ${title}`}
              onPress={() => onChange({ part: 'timeline', entryId: id })}
            >
              {clock === null ? 'Enter the days' : 'Change the days'}
            </Button>
            {kept !== undefined && <BackButton overrideId={kept.id} what={title} />}
          </div>
        )}
      </div>
      <Sure framework={page.framework} fact={event} />
    </li>
  )
}

/** A call or a visit has no number of days after anything. */
const canHaveDays = ({ kind, clock }: FrameworkEvent): boolean =>
  clock !== null || !(kind === 'notice' || kind === 'on-site' || kind === 'feedback')
