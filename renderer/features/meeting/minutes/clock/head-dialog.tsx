import type { PersonId } from '@shared/entities/person.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { Select } from '../../../../components/select.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { TimeField } from '../../../../components/time-field.tsx'
import { useAsk, useTell } from '../../../../lib/use-ask.ts'
import type { OpenMinutes } from '../minutes-page.ts'
import type { MeetingOnPage } from '../../use-meeting.ts'
import styles from '../minutes.module.css'

interface HeadDialogProps {
  readonly page: MeetingOnPage
  readonly view: OpenMinutes
  readonly onClose: () => void
}

/** Who presided, who wrote, when it began and ended. */
export const HeadDialog = ({ page, view, onClose }: HeadDialogProps) => {
  const { minutes } = view
  const [chairId, setChairId] = useState<PersonId | null>(minutes.chairId)
  const [clerkName, setClerkName] = useState(minutes.clerkName)
  const [startedAt, setStartedAt] = useState(minutes.startedAt)
  const [endedAt, setEndedAt] = useState(minutes.endedAt)
  const members = useAsk('people.list', { bodyId: page.body.id, includeEnded: true }).data?.members ?? []
  const people = new Map(members.map(({ person }) => [person.id, person.name]))
  const update = useTell('minutes.update')
  const save = () =>
    update.mutate(
      { meetingId: page.meeting.id, changes: { chairId, clerkName, startedAt, endedAt } },
      { onSuccess: onClose },
    )
  return (
    <Dialog
      title="Chair, clerk and times"
      intro="As they are to stand at the head of the minutes."
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isPending={update.isPending} onPress={save}>
            Save
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <Select
        label="Who presided"
        value={chairId}
        onChange={setChairId}
        options={[...people].map(([id, label]) => ({ id, label }))}
      />
      <TextField label="Who wrote the minutes" value={clerkName} onChange={setClerkName} maxLength={120} />
      <div className={styles.pair}>
        <TimeField label="Began at" value={startedAt} onChange={setStartedAt} isOptional />
        <TimeField label="Ended at" value={endedAt} onChange={setEndedAt} isOptional />
      </div>
      <FormError error={update.error} />
    </Dialog>
  )
}
