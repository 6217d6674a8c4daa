import type { Meeting } from '@shared/entities/meeting.ts'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import styles from './meetings.module.css'

/** Where the numbers of this meeting's items begin, when they do not simply run on. */
export const FirstNumber = ({ meeting }: { readonly meeting: Meeting }) => {
  const say = useSay()
  const update = useTell('meetings.update')
  const [number, setNumber] = useState(meeting.firstNumber)
  const save = () =>
    update.mutate(
      { meetingId: meeting.id, changes: { firstNumber: number } },
      { onSuccess: () => say({ text: 'The numbers were changed.' }) },
    )
  return (
    <section className={styles.part}>
      <h2>Number of the first item</h2>
      <p className={styles.soft}>
        Leave it empty, and the numbers follow the board’s own convention. Set it once, when you move here
        from paper.
      </p>
      <div className={styles.inline}>
        <NumberField label="First number" isOptional min={1} value={number} onChange={setNumber} />
        <Button onPress={save} isDisabled={number === meeting.firstNumber} isPending={update.isPending}>
          Save the number
        </Button>
      </div>
      <FormError error={update.error} />
    </section>
  )
}
