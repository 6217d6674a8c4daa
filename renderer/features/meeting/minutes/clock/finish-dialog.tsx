import { plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Checkbox } from '../../../../components/checkbox.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { TimeField } from '../../../../components/time-field.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import type { OpenMinutes } from '../minutes-page.ts'
import type { MeetingOnPage } from '../../use-meeting.ts'
import { clockNow } from './use-now.ts'

interface FinishDialogProps {
  readonly page: MeetingOnPage
  readonly view: OpenMinutes
  readonly onClose: () => void
}

/** Ends the meeting, and says what becomes of business that it did not get to. */
export const FinishDialog = ({ page, view, onClose }: FinishDialogProps) => {
  const left = view.items.filter(({ status }) => status === 'to-take').length
  const [at, setAt] = useState<string | null>(clockNow)
  const [isMarked, setMarked] = useState(false)
  const finish = useTell('minutes.finish')
  const end = () => {
    if (at === null) return
    finish.mutate(
      { meetingId: page.meeting.id, at, rest: isMarked ? 'not-reached' : 'leave' },
      { onSuccess: onClose },
    )
  }
  return (
    <Dialog
      title="End the meeting"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isPending={finish.isPending} isDisabled={at === null} onPress={end}>
            End the meeting
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <TimeField label="Ended at" value={at} onChange={setAt} />
      {left > 0 && (
        <Checkbox
          label={`Mark ${plural(left, 'item')} as not reached`}
          isSelected={isMarked}
          onChange={setMarked}
        />
      )}
      <FormError error={finish.error} />
    </Dialog>
  )
}
