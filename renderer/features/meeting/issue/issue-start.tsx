import type { Parsed } from '@shared/contract.ts'
import { isSameAudience } from '@shared/rules/same-audience.ts'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import { IssueDialog } from './issue-dialog.tsx'
import styles from './issue.module.css'

interface IssueStartProps {
  readonly what: Omit<Parsed<'issues.issue'>, 'password' | 'kind'>
  /** In the middle of a sentence: "members". */
  readonly forWhom: string
  /** What is missing and serious, each a sentence. */
  readonly missing: readonly string[]
  readonly isEmpty: boolean
}

/** Where a pack goes from being looked at to being issued; once it is, what follows stands under "Issued". */
export const IssueStart = ({ what, forWhom, missing, isEmpty }: IssueStartProps) => {
  const [isOpen, setOpen] = useState(false)
  const issues = useAsk('issues.list', { meetingId: what.meetingId })
  const isIssued = issues.data?.rounds.some(({ audience }) => isSameAudience(audience, what.audience)) ?? true
  return (
    <div className={styles.start}>
      {isIssued ? (
        <p className={styles.soft}>
          {issues.data && `Issued for ${forWhom}: what changes now goes out as a supplement.`}
        </p>
      ) : (
        <>
          <Button kind="main" isDisabled={isEmpty} onPress={() => setOpen(true)}>
            Issue…
          </Button>
          <p className={styles.soft}>
            Issue it when it is right: its page numbers then stay, and what went out is kept.
          </p>
        </>
      )}
      {isOpen && (
        <IssueDialog
          what={{ ...what, kind: 'pack' }}
          forWhom={forWhom}
          nextPage={1}
          lateness={issues.data?.lateness ?? null}
          changes={[]}
          missing={missing}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
