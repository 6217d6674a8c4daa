import type { Input, Output } from '@shared/contract.ts'
import { type ClockAnchor, clockAnchors } from '@shared/entities/framework.ts'
import { useState } from 'react'
import { DatePicker } from '../../../components/date-picker.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import { DueList } from './due-list.tsx'
import { anchorLabels } from './framework-words.ts'
import styles from './frameworks.module.css'

type Days = Input<'frameworks.clocks'>['days']

const noDays: Days = {
  notice: null,
  starts: null,
  ends: null,
  'draft-received': null,
  'report-received': null,
  published: null,
}

/** Tries the clocks of a framework on some days, with the bank holidays of the file. Nothing of it is kept. */
export const WorkOutDays = ({
  page: { framework, realClock },
}: {
  readonly page: Output<'frameworks.get'>
}) => {
  const [days, setDays] = useState<Days>(noDays)
  const { body } = useCurrentBody()
  const isAsked = (anchor: ClockAnchor) =>
    framework.timeline.some(
      ({ clock, confidence }) => clock?.from === anchor && confidence !== 'unconfirmed',
    ) ||
    (anchor === 'ends' && realClock !== null)
  const asked = clockAnchors.filter(isAsked)
  const isAnyGiven = asked.some((anchor) => days[anchor] !== null)
  const found = useAsk(
    'frameworks.clocks',
    asked.some((anchor) => days[anchor] !== null)
      ? { bodyId: body.id, frameworkId: framework.id, days }
      : null,
  )
  if (asked.length === 0) return null
  return (
    <section className={styles.which} aria-label="Work out the days">
      <h2>Work out the days</h2>
      <div className={styles.days}>
        {asked.map((anchor) => (
          <DatePicker
            key={anchor}
            label={anchorLabels[anchor]}
            value={days[anchor]}
            onChange={(on) => setDays({ ...days, [anchor]: on })}
          />
        ))}
      </div>
      <div aria-live="polite">
        {found.data !== undefined && isAnyGiven && (
          <DueList days={found.data} none="No day can be counted from these." />
        )}
      </div>
    </section>
  )
}
