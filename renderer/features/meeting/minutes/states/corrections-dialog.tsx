import type { CorrectionOnScreen } from '@shared/contract/minutes-states.ts'
import { formatDate } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { Tag } from '../../../../components/tag.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import { ChangedWords } from './changed-words.tsx'
import { CorrectionForm } from './correction-form.tsx'
import type { StatesDialogProps } from './states-dialog.tsx'
import styles from './states.module.css'

/** What was corrected, and one more. */
export const CorrectionsDialog = ({
  isNew = false,
  ...props
}: StatesDialogProps & { readonly isNew?: boolean }) => {
  const { meetsOn, standing, onClose } = props
  const canWrite = standing.corrects !== null
  const [isWriting, setWriting] = useState(canWrite && (isNew || standing.corrections.length === 0))
  return (
    <Dialog
      title={`Corrections to the minutes of ${formatDate(meetsOn)}`}
      intro={introOf[standing.corrects ?? 'draft']}
      size="wide"
      isOpen
      onClose={onClose}
      actions={isWriting ? undefined : <Button onPress={onClose}>Done</Button>}
    >
      {standing.corrections.length > 0 && (
        <ol className={styles.list}>
          {standing.corrections.map((correction) => (
            <Correction key={correction.id} correction={correction} />
          ))}
        </ol>
      )}
      {isWriting ? (
        <CorrectionForm {...props} onDone={() => setWriting(false)} />
      ) : (
        canWrite && (
          <div>
            <Button onPress={() => setWriting(true)}>Add a correction</Button>
          </div>
        )
      )}
    </Dialog>
  )
}

const introOf = {
  draft: 'The minutes are a draft again: change the text itself, and take back here what is done.',
  'from-chair': "The chair's corrections go into the text at once. You may also change the text itself.",
  'at-approval':
    'What members ask for waits here until the meeting that approves the minutes agrees it, and goes into the text then.',
  'after-approval':
    'The text stays as it was approved. The correction is shown beside it, with the reason and the meeting that agreed it.',
} as const

const Correction = ({ correction }: { readonly correction: CorrectionOnScreen }) => {
  const takeBack = useTell('minutesStates.withdrawCorrection')
  const { id, item, part, was, now, says, reason, canWithdraw } = correction
  return (
    <li>
      <div>
        <strong>{item === '' ? 'Without an item' : `Item ${item}`}</strong>{' '}
        {part === 'confidential' && <Tag tone="closed">Confidential part</Tag>}
        <ChangedWords before={was} after={now} />
        <small>{[says, reason].filter(Boolean).join(' ')}</small>
        <FormError error={takeBack.error} />
      </div>
      {canWithdraw && (
        <Button
          kind="quiet"
          aria-label={`Take back the correction to ${item === '' ? 'the minutes' : `item ${item}`}`}
          onPress={() => takeBack.mutate({ correctionId: id })}
        >
          Take back
        </Button>
      )}
    </li>
  )
}
