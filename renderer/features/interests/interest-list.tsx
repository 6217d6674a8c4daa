import type { ListedInterest } from '@shared/contract/interests.ts'
import { formatDate } from '@shared/words/dates.ts'
import { interestKindWords } from '@shared/words/interest-words.ts'
import { Button } from '../../components/button.tsx'
import { Tag } from '../../components/tag.tsx'
import type { InterestDeed } from './interest-dialogs.tsx'
import styles from './interests.module.css'

interface InterestListProps {
  readonly interests: readonly ListedInterest[]
  readonly onDo: (deed: InterestDeed) => void
}

const since = ({ fromOn, toOn, declaredOn }: ListedInterest): string =>
  [
    fromOn === null ? '' : `from ${formatDate(fromOn)}`,
    toOn === null ? '' : `until ${formatDate(toOn)}`,
    `declared ${formatDate(declaredOn)}`,
  ]
    .filter(Boolean)
    .join(', ')

/** What one person declared; what has ended stays, and stands back. */
export const InterestList = ({ interests, onDo }: InterestListProps) => (
  <ul className={styles.interests}>
    {interests.map((interest) => (
      <li key={interest.id} className={interest.isCurrent ? undefined : styles.ended}>
        <p className={styles.what}>
          <strong>{interest.organisation}</strong> <Tag>{interestKindWords[interest.kind]}</Tag>{' '}
          {!interest.isCurrent && <Tag>{interest.toOn === null ? 'To come' : 'Ended'}</Tag>}
        </p>
        {interest.nature !== '' && <p>{interest.nature}</p>}
        <p className={styles.quiet}>{since(interest)}</p>
        <div className={styles.buttons}>
          <Button
            kind="quiet"
            aria-label={`Edit ${interest.organisation}`}
            onPress={() => onDo({ kind: 'edit', interest })}
          >
            Edit
          </Button>
          {interest.toOn === null && (
            <Button
              kind="quiet"
              aria-label={`End ${interest.organisation}`}
              onPress={() => onDo({ kind: 'end', interest })}
            >
              End
            </Button>
          )}
          <Button
            kind="quiet"
            aria-label={`Take out ${interest.organisation}`}
            onPress={() => onDo({ kind: 'take-out', interest })}
          >
            Take out
          </Button>
        </div>
      </li>
    ))}
  </ul>
)
