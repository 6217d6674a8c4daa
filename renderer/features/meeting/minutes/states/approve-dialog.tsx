import type { MinutesStanding } from '@shared/contract/minutes-states.ts'
import { formatDate, formatDay } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Checkbox } from '../../../../components/checkbox.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { Notice } from '../../../../components/notice.tsx'
import { Select } from '../../../../components/select.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import { ChangedWords } from './changed-words.tsx'
import type { StatesDialogProps } from './states-dialog.tsx'
import styles from './states.module.css'

/** Which meeting approves them, and which of the corrections it agreed. */
export const ApproveDialog = ({
  meetingId,
  meetsOn,
  standing,
  atMeetingId,
  onClose,
}: StatesDialogProps & { readonly atMeetingId?: string }) => {
  const approve = useTell('minutesStates.approve')
  const waiting = standing.corrections.filter(({ canWithdraw }) => canWithdraw)
  const [at, setAt] = useState(atMeetingId ?? firstAbleOf(standing))
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const agreedIds = waiting.map(({ id }) => id).filter((id) => !leftOut.includes(id))
  const chosen = standing.approvers.find((each) => each.meetingId === at)
  const run = () => {
    if (chosen === undefined) return
    approve.mutate({ meetingId, atMeetingId: chosen.meetingId, agreedIds }, { onSuccess: onClose })
  }
  return (
    <Dialog
      title={`Approve the minutes of ${formatDate(meetsOn)}`}
      intro="The text is fixed from then on. What is found later is a correction, shown beside it."
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            kind="main"
            isPending={approve.isPending}
            isDisabled={chosen === undefined || chosen.refusal !== null}
            onPress={run}
          >
            Approve
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {standing.approvers.length === 0 ? (
        <Notice tone="soon">
          No later meeting of this board is planned. Plan it first: minutes are approved at a later meeting.
        </Notice>
      ) : (
        <Select
          label="Approved at the meeting on"
          value={at}
          onChange={setAt}
          options={standing.approvers.map((each) => ({
            id: each.meetingId,
            label: formatDay(each.meetsOn),
            detail: each.title,
          }))}
        />
      )}
      {chosen !== undefined && chosen.refusal !== null && <Notice tone="soon">{chosen.refusal}</Notice>}
      {waiting.length === 0 ? (
        <p className={styles.hint}>
          No corrections were noted. If the meeting agreed any, close this and note them first, with
          “Correct”.
        </p>
      ) : (
        <fieldset className={styles.agreed}>
          <legend>Corrections that the meeting agreed</legend>
          {waiting.map(({ id, item, was, now }) => (
            <Checkbox
              key={id}
              label={item === '' ? 'Without an item' : `Item ${item}`}
              help={<ChangedWords before={was} after={now} />}
              isSelected={!leftOut.includes(id)}
              onChange={(isAgreed) =>
                setLeftOut(isAgreed ? leftOut.filter((each) => each !== id) : [...leftOut, id])
              }
            />
          ))}
        </fieldset>
      )}
      <FormError error={approve.error} />
    </Dialog>
  )
}

const firstAbleOf = ({ approvers }: MinutesStanding): string | null =>
  (approvers.find(({ refusal }) => refusal === null) ?? approvers[0])?.meetingId ?? null
