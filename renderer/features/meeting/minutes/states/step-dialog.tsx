import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import type { StatesDialogProps } from './states-dialog.tsx'

/** To the chair, out as a draft, or back with a reason. */
export const StepDialog = ({
  meetingId,
  standing,
  isBack,
  onClose,
}: StatesDialogProps & { readonly isBack: boolean }) => {
  const move = useTell('minutesStates.move')
  const [reason, setReason] = useState('')
  const step = isBack ? standing.back : standing.next
  if (step === null || step.to === 'approved' || step.to === 'signed') return null
  const { to } = step
  return (
    <Dialog
      title={step.does}
      intro={step.says}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            kind={isBack ? 'danger' : 'main'}
            isPending={move.isPending}
            isDisabled={isBack && reason.trim() === ''}
            onPress={() => move.mutate({ meetingId, to, reason }, { onSuccess: onClose })}
          >
            {step.does}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {isBack ? (
        <TextField label="Why" value={reason} onChange={setReason} maxLength={500} autoFocus />
      ) : (
        <p>{afterwards[to]}</p>
      )}
      <FormError error={move.error} />
    </Dialog>
  )
}

const afterwards = {
  draft: '',
  'with-chair': 'Then make a PDF or Word document of them with “Export”, and send it to the chair.',
  circulated:
    'Then make a PDF or Word document of them with “Export”, and send it to the members. They join the pack of the next meeting by themselves.',
} as const
