import type { RollEntry } from '@shared/contract/attendance.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { useState } from 'react'
import { FormError } from '../../../../components/form-error.tsx'
import { Select } from '../../../../components/select.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import { whoIs } from './attendance-words.ts'
import styles from './attendance.module.css'

interface ConsentFieldsProps {
  readonly meetingId: MeetingId
  readonly person: RollEntry
  readonly onDone: () => void
}

const options = [
  { id: 'not-asked', label: 'Not asked' },
  { id: 'given', label: 'Consented to' },
  { id: 'refused', label: 'Not consented to' },
] as const

/** What the board decided on an absence. Only consent stops the clock of absence; apologies do not. */
export const ConsentFields = ({ meetingId, person, onDone }: ConsentFieldsProps) => {
  const set = useTell('attendance.setConsent')
  const [reason, setReason] = useState(person.consentReason)
  const save = (consent: RollEntry['consent'], why: string) => {
    set.mutate({ meetingId, who: whoIs(person), consent, reason: why })
    if (consent === 'not-asked') onDone()
  }
  return (
    <div className={styles.consent}>
      <Select
        label={`Absence of ${person.name}`}
        value={person.consent}
        options={options}
        onChange={(consent) => save(consent, reason)}
      />
      <TextField
        label="Reason"
        isOptional
        value={reason}
        onChange={setReason}
        maxLength={500}
        isDisabled={person.consent === 'not-asked'}
        onBlur={() => {
          if (reason !== person.consentReason) save(person.consent, reason)
        }}
      />
      <FormError error={set.error} />
    </div>
  )
}
