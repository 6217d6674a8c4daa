import type { ListedFinding } from '@shared/contract/findings.ts'
import type { FindingEvidence, Milestone } from '@shared/entities/finding.ts'
import { progressWords } from '@shared/rules/finding-progress.ts'
import { formatDate } from '@shared/words/dates.ts'
import { findingKindWords } from '@shared/words/finding-words.ts'
import { Button } from '../../../components/button.tsx'
import { Tag, type TagTone } from '../../../components/tag.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { ActionList } from '../action-list.tsx'
import styles from '../improvement.module.css'

/** What is being done with a finding in a dialog. */
export type FindingDeed = 'edit' | 'raise' | 'milestone' | 'evidence' | 'take-out'

interface FindingCardProps {
  readonly finding: ListedFinding
  readonly today: string
  readonly onDo: (deed: FindingDeed) => void
  readonly onCheck: (evidence: FindingEvidence) => void
}

const tones: Readonly<Record<ListedFinding['progress'], TagTone>> = {
  'not-begun': 'want',
  'under-way': 'plain',
  'to-check': 'soon',
  shown: 'done',
}

/** One finding with all that answers it. */
export const FindingCard = ({ finding, today, onDo, onCheck }: FindingCardProps) => {
  const name = `finding ${finding.number}`
  return (
    <li className={styles.card} aria-labelledby={`finding-${finding.id}`}>
      <div>
        <p className={styles.quiet}>
          {[
            findingKindWords[finding.kind],
            finding.area,
            finding.page === null ? '' : `page ${finding.page} of the report`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <h2 id={`finding-${finding.id}`}>
          {finding.number}. {finding.words}
        </h2>
      </div>
      {(finding.kind !== 'strength' || finding.progress !== 'not-begun') && (
        <p className={styles.progress}>
          <Tag tone={tones[finding.progress]}>{progressWords[finding.progress]}</Tag> {finding.sentence}
        </p>
      )}
      {finding.actions.length > 0 && <ActionList actions={finding.actions} />}
      {finding.milestones.length > 0 && <Milestones milestones={finding.milestones} today={today} />}
      {finding.evidence.length > 0 && <Evidence evidence={finding.evidence} onCheck={onCheck} />}
      <div className={styles.buttons}>
        <Button aria-label={`Add an action to ${name}`} onPress={() => onDo('raise')}>
          Add an action
        </Button>
        <Button aria-label={`Add a milestone to ${name}`} onPress={() => onDo('milestone')}>
          Add a milestone
        </Button>
        <Button aria-label={`Add evidence to ${name}`} onPress={() => onDo('evidence')}>
          Add evidence
        </Button>
        <Button kind="quiet" aria-label={`Edit ${name}`} onPress={() => onDo('edit')}>
          Edit
        </Button>
        <Button kind="quiet" aria-label={`Take out ${name}`} onPress={() => onDo('take-out')}>
          Take out
        </Button>
      </div>
    </li>
  )
}

const Milestones = ({
  milestones,
  today,
}: {
  readonly milestones: readonly Milestone[]
  readonly today: string
}) => {
  const reach = useTell('findings.reachMilestone')
  const takeOut = useTell('findings.takeOutMilestone')
  return (
    <ul className={styles.list} aria-label="Milestones">
      {milestones.map(({ id, text, dueOn, reachedOn }) => (
        <li key={id}>
          <span className={styles.grow}>{text}</span>
          {reachedOn === null ? (
            <>
              <Tag tone={dueOn < today ? 'late' : 'plain'}>by {formatDate(dueOn)}</Tag>
              <Button
                aria-label={`Reached today: ${text}`}
                onPress={() => reach.mutate({ milestoneId: id, reachedOn: today })}
              >
                Reached today
              </Button>
              <Button
                kind="quiet"
                aria-label={`Take out: ${text}`}
                onPress={() => takeOut.mutate({ milestoneId: id })}
              >
                Take out
              </Button>
            </>
          ) : (
            <>
              <Tag tone="done">reached on {formatDate(reachedOn)}</Tag>
              <Button
                kind="quiet"
                aria-label={`Not reached after all: ${text}`}
                onPress={() => reach.mutate({ milestoneId: id, reachedOn: null })}
              >
                Not after all
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

const Evidence = ({
  evidence,
  onCheck,
}: {
  readonly evidence: readonly FindingEvidence[]
  readonly onCheck: (evidence: FindingEvidence) => void
}) => {
  const takeOut = useTell('findings.takeOutEvidence')
  return (
    <ul className={styles.list} aria-label="Evidence">
      {evidence.map((each) => (
        <li key={each.id}>
          <span className={styles.grow}>
            {each.words} <small>({formatDate(each.seenOn)})</small>
          </span>
          {each.checkedOn === null ? (
            <>
              <Tag tone="want">not checked yet</Tag>
              <Button aria-label={`Note a check: ${each.words}`} onPress={() => onCheck(each)}>
                Note a check
              </Button>
            </>
          ) : (
            <Tag tone="done">
              checked by {each.checkedBy}, {formatDate(each.checkedOn)}
            </Tag>
          )}
          <Button
            kind="quiet"
            aria-label={`Take out: ${each.words}`}
            onPress={() => takeOut.mutate({ evidenceId: each.id })}
          >
            Take out
          </Button>
        </li>
      ))}
    </ul>
  )
}
