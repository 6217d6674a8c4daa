import type { Output } from '@shared/contract.ts'
import type { InspectionId } from '@shared/entities/inspection.ts'
import { formatDate, formatDayShort } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { Select } from '../../../components/select.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { routes } from '../../../lib/routes.ts'
import { useTell } from '../../../lib/use-ask.ts'
import styles from '../inspections.module.css'

interface MinutingProps {
  readonly inspectionId: InspectionId
  readonly embargo: Output<'embargo.get'>
}

/** The debrief in the confidential minutes of a meeting, and what of that is to be released afterwards. */
export const Minuting = ({ inspectionId, embargo }: MinutingProps) => {
  const { minutings, isEmbargoed, today } = embargo
  const { mutate: note } = useTell('embargo.noteRelease')
  return (
    <section className={styles.part} aria-labelledby="minuted">
      <h2 id="minuted">Minuted in confidence</h2>
      {minutings.length > 0 && (
        <ul className={styles.rules}>
          {minutings.map(({ id, meetingId, itemId, itemNumber, meetsOn, meetingTitle, releasedOn }) => (
            <li key={id} className={styles.partHead}>
              <a href={routes.minuteOf(meetingId, itemId)}>
                {formatDate(meetsOn)}, {meetingTitle}
                {itemNumber !== '' && `, item ${itemNumber}`}
              </a>
              {isEmbargoed ? (
                <span className={styles.quiet}>To be released when the embargo is over</span>
              ) : releasedOn === null ? (
                <Button onPress={() => note({ minutingId: id, releasedOn: today })}>
                  Note that it was released
                </Button>
              ) : (
                <span className={styles.quiet}>Released {formatDate(releasedOn)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <MinuteIt inspectionId={inspectionId} embargo={embargo} />
    </section>
  )
}

const MinuteIt = ({ inspectionId, embargo: { meetings, minutings } }: MinutingProps) => {
  const [chosen, setChosen] = useState<string | null>(null)
  const minute = useTell('embargo.minute')
  const say = useSay()
  const free = meetings.filter(({ id }) => !minutings.some(({ meetingId }) => meetingId === id))
  const meeting = free.find(({ id }) => id === chosen) ?? free[0]
  if (meeting === undefined)
    return (
      <p className={styles.quiet}>
        {minutings.length > 0
          ? 'No other meeting’s minutes can be written now.'
          : 'Once a meeting is planned, the debrief goes into its confidential minutes by one press.'}
      </p>
    )
  const press = () =>
    minute.mutate(
      { inspectionId, meetingId: meeting.id },
      { onSuccess: () => say({ text: 'The debrief is in the confidential part of the minutes.' }) },
    )
  return (
    <>
      <div className={styles.inline}>
        <Select
          label="Meeting"
          value={meeting.id as string}
          onChange={setChosen}
          options={free.map(({ id, title, meetsOn }) => ({
            id: id as string,
            label: `${formatDayShort(meetsOn)}, ${title}`,
          }))}
        />
        <Button isPending={minute.isPending} onPress={press}>
          Minute the debrief here
        </Button>
      </div>
      <FormError error={minute.error} />
    </>
  )
}
