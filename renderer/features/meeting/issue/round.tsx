import type { Output } from '@shared/contract.ts'
import type { IssueRound } from '@shared/contract/issues.ts'
import type { IssueKind } from '@shared/entities/issue.ts'
import { plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { ChangesList } from './changes-list.tsx'
import { IssueDialog } from './issue-dialog.tsx'
import { IssueRow } from './issue-row.tsx'
import { canConsolidate } from './issue-words.ts'
import styles from './issue.module.css'

interface RoundProps {
  readonly round: IssueRound
  readonly lateness: Output<'issues.list'>['lateness']
  readonly meetingId: string
  readonly textSize: number
}

/** The pack of one audience with its supplements, and what its readers do not know yet. */
export const Round = ({ round, lateness, meetingId, textSize }: RoundProps) => {
  const { forWhom, issues, changes, nextPage, audience } = round
  const [kind, setKind] = useState<IssueKind | null>(null)
  return (
    <section aria-label={`Issued for ${forWhom}`} className={styles.round}>
      <h3>For {forWhom}</h3>
      <ul className={styles.issues}>
        {issues.map((issue) => (
          <IssueRow key={issue.id} issue={issue} forWhom={forWhom} />
        ))}
      </ul>
      {changes.length > 0 && (
        <div className={styles.changed}>
          <h4>
            What has changed since the pack went out <span>{plural(changes.length, 'change')}</span>
          </h4>
          <ChangesList changes={changes} />
        </div>
      )}
      {canConsolidate(round) && (
        <div className={styles.buttons}>
          {changes.length > 0 && (
            <Button kind="main" onPress={() => setKind('supplement')}>
              Issue a supplement
            </Button>
          )}
          <Button onPress={() => setKind('consolidated')}>Consolidated pack</Button>
        </div>
      )}
      {kind !== null && (
        <IssueDialog
          what={{ meetingId, kind, audience, textSize }}
          forWhom={forWhom}
          nextPage={nextPage}
          lateness={lateness}
          changes={changes}
          onClose={() => setKind(null)}
        />
      )}
    </section>
  )
}
