import type { EntryBesideFile } from '@shared/contract/returns.ts'
import type { EntryDecision, ReturnReceiptId } from '@shared/entities/review.ts'
import { formatDate } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Tag } from '../../components/tag.tsx'
import { TextField } from '../../components/text-field.tsx'
import { ShownFile } from './shown-file.tsx'
import styles from './returns.module.css'

interface EntryCardProps {
  readonly returnId: ReturnReceiptId
  readonly of: EntryBesideFile
  readonly who: string
  readonly isBusy: boolean
  readonly onDecide: (decision: EntryDecision['decision'], reason: string) => void
  readonly onUndo: () => void
}

/** One thing that was said, beside what the file says. */
export const EntryCard = ({ returnId, of, who, isBusy, onDecide, onUndo }: EntryCardProps) => (
  <li className={styles.card} aria-label={`${of.about}: ${of.says}`}>
    <h3 className={styles.about}>
      {of.about} {of.standing.kind === 'conflict' && <Tag tone="late">Conflict</Tag>}
    </h3>
    <dl className={styles.sides}>
      <div>
        <dt>
          {who}, {formatDate(of.entry.saidOn)}
        </dt>
        <dd>{of.says}</dd>
      </div>
      <div>
        <dt>The file now</dt>
        <dd>{of.fileSays || 'Nothing yet'}</dd>
      </div>
    </dl>
    {of.entry.kind === 'evidence' && <ShownFile returnId={returnId} entry={of.entry} canLook={of.canLook} />}
    {of.standing.sentence !== '' && <p className={styles.clash}>{of.standing.sentence}</p>}
    {of.decision === null ? (
      <Deciding of={of} isBusy={isBusy} onDecide={onDecide} />
    ) : (
      <div className={styles.decided}>
        <Tag tone={of.decision.decision === 'accepted' ? 'done' : 'plain'}>
          {of.decision.decision === 'accepted' ? 'Accepted' : 'Declined'}
        </Tag>
        <span className={styles.quiet}>
          {[formatDate(of.decision.decidedOn), of.decision.reason].filter(Boolean).join(': ')}
        </span>
        <Button kind="quiet" aria-label={`Take it back: ${of.about}`} isDisabled={isBusy} onPress={onUndo}>
          Take it back
        </Button>
      </div>
    )}
  </li>
)

const Deciding = ({
  of: { standing, about },
  isBusy,
  onDecide,
}: Pick<EntryCardProps, 'of' | 'isBusy' | 'onDecide'>) => {
  const [reason, setReason] = useState('')
  const needsReason = standing.kind === 'conflict' && standing.canAccept
  return (
    <div className={styles.deciding}>
      {needsReason && (
        <TextField
          label="Why accept it all the same"
          help="Kept with the decision"
          value={reason}
          onChange={setReason}
          maxLength={500}
        />
      )}
      <div className={styles.buttons}>
        {standing.canAccept && (
          <Button
            aria-label={`Accept: ${about}`}
            isDisabled={isBusy || (needsReason && reason.trim() === '')}
            onPress={() => onDecide('accepted', reason)}
          >
            Accept
          </Button>
        )}
        <Button
          kind="quiet"
          aria-label={`Decline: ${about}`}
          isDisabled={isBusy}
          onPress={() => onDecide('declined', reason)}
        >
          Decline
        </Button>
      </div>
    </div>
  )
}
