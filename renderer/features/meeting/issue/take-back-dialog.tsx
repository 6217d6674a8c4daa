import type { IssueId } from '@shared/entities/issue.ts'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import type { Sending } from './issue-words.ts'

type TakeBackDialogProps = {
  readonly title: string
  readonly onClose: () => void
} & (
  | { readonly issueId: IssueId; readonly sending?: never }
  | { readonly sending: Sending; readonly issueId?: never }
)

/** Takes back what was issued or noted by mistake. Both stay in the file, with the reason. */
export const TakeBackDialog = ({ title, issueId, sending, onClose }: TakeBackDialogProps) => {
  const issue = useTell('issues.withdraw')
  const note = useTell('dispatches.withdraw')
  const [reason, setReason] = useState('')
  const confirm = () => {
    if (issueId !== undefined) issue.mutate({ issueId, reason }, { onSuccess: onClose })
    else note.mutate({ dispatchIds: sending.dispatches.map(({ id }) => id), reason }, { onSuccess: onClose })
  }
  return (
    <Dialog
      title={issueId === undefined ? 'Take back a note' : 'Take back an issue'}
      intro={
        issueId === undefined
          ? `${title}. The note stays in the file, crossed out, with your reason.`
          : `${title}. Only do this when nobody has it. It stays in the file, with your reason, and its page numbers are given again.`
      }
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" isDisabled={reason.trim() === ''} onPress={confirm}>
            Take it back
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <TextField label="Why" value={reason} onChange={setReason} maxLength={500} autoFocus />
      <FormError error={issue.error ?? note.error} />
    </Dialog>
  )
}
