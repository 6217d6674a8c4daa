import type { MinutesStanding } from '@shared/contract/minutes-states.ts'
import { formatDate } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import type { StatesDialogProps } from './states-dialog.tsx'
import styles from './states.module.css'

type Signature = MinutesStanding['signings'][number]

/** Who signed what; one that was noted wrongly is taken back with the reason. */
export const SignaturesDialog = ({ meetsOn, standing, onClose }: StatesDialogProps) => (
  <Dialog
    title={`Signatures on the minutes of ${formatDate(meetsOn)}`}
    isOpen
    onClose={onClose}
    actions={<Button onPress={onClose}>Done</Button>}
  >
    <ul className={styles.list}>
      {standing.signings.map((signature) => (
        <Row key={signature.id} signature={signature} />
      ))}
    </ul>
  </Dialog>
)

const Row = ({ signature }: { readonly signature: Signature }) => {
  const takeBack = useTell('minutesStates.withdrawSignature')
  const [reason, setReason] = useState<string | null>(null)
  const { id, part, signedName, signedAs, signedOn } = signature
  const what = part === 'open' ? 'Open minutes' : 'Confidential part'
  return (
    <li>
      <div>
        <strong>{what}</strong>
        <small>
          Signed by {signedName} on {formatDate(signedOn)}. {signedAs}.
        </small>
        {reason !== null && (
          <>
            <TextField
              label="Why it is taken back"
              help="It stays in the record, with your reason."
              value={reason}
              onChange={setReason}
              maxLength={500}
              autoFocus
            />
            <FormError error={takeBack.error} />
          </>
        )}
      </div>
      <Button
        kind={reason === null ? 'quiet' : 'danger'}
        isDisabled={reason?.trim() === ''}
        aria-label={`Take back the signature: ${what.toLowerCase()}`}
        onPress={() =>
          reason === null
            ? setReason('')
            : takeBack.mutate({ signingId: id, reason }, { onSuccess: () => setReason(null) })
        }
      >
        Take back
      </Button>
    </li>
  )
}
