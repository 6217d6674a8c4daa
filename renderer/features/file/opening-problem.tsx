import type { Failure } from '@shared/envelope.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import type { Opening } from './use-opening.ts'
import { whenWords } from './when-words.ts'

interface NewestBackup {
  readonly id: string
  readonly madeAt: string
}

/** What main adds to the refusal when there is something to go back to. */
const newestBackupOf = ({ details }: Failure): NewestBackup | null =>
  (details['newestBackup'] as NewestBackup | undefined) ?? null

interface OpeningProblemProps {
  readonly opening: Opening
  /** What went wrong before the first screen; null when nothing did. */
  readonly atStart: string | null
}

/** Why a file did not open, and what can be done: its newest backup, where there is one. */
export const OpeningProblem = ({ opening, atStart }: OpeningProblemProps) => {
  const { failure } = opening
  if (failure === null) return atStart === null ? null : <Notice tone="late">{atStart}</Notice>
  const backup = newestBackupOf(failure.failure)
  const reference = failure.failure.ref === null ? '' : ` Reference ${failure.failure.ref}.`
  return (
    <Notice
      tone="late"
      isLive
      action={
        backup !== null && (
          <Button onPress={() => opening.restore(backup.id)}>
            Open the backup from {whenWords(backup.madeAt)}
          </Button>
        )
      }
    >
      {failure.message}
      {reference}
    </Notice>
  )
}
