import type { ListedLesson } from '@shared/contract/lessons.ts'
import { formatDate } from '@shared/words/dates.ts'
import { Button } from '../../../components/button.tsx'
import { DefinitionList } from '../../../components/definition-list.tsx'
import { ActionList } from '../action-list.tsx'
import styles from '../improvement.module.css'
import { addressOf, linkKindWords } from './link-words.ts'

/** What is being done with a lesson in a dialog. */
export type LessonDeed = 'edit' | 'share' | 'raise' | 'take-out'

interface LessonCardProps {
  readonly lesson: ListedLesson
  readonly onDo: (deed: LessonDeed) => void
}

export const LessonCard = ({ lesson, onDo }: LessonCardProps) => (
  <li className={styles.card} aria-labelledby={`lesson-${lesson.id}`}>
    <div>
      <p className={styles.quiet}>Learnt on {formatDate(lesson.learntOn)}</p>
      <h2 id={`lesson-${lesson.id}`}>{lesson.title}</h2>
    </div>
    <div className={styles.facts}>
      <DefinitionList
        entries={[
          { term: 'What we tried', value: lesson.tried },
          { term: 'What failed', value: lesson.failed },
          { term: 'How soon we noticed', value: lesson.noticed },
          { term: 'What we changed', value: lesson.changed },
          { term: 'Who else should know', value: lesson.whoElse },
        ].filter(({ value }) => value !== '')}
      />
    </div>
    {lesson.linked.length > 0 && (
      <ul className={styles.list} aria-label="Linked to">
        {lesson.linked.map((each) => (
          <li key={each.id}>
            <small>{linkKindWords[each.kind]}</small>
            <a href={addressOf(each)}>{each.title}</a>
          </li>
        ))}
      </ul>
    )}
    {lesson.actions.length > 0 && <ActionList actions={lesson.actions} />}
    <div className={styles.buttons}>
      <Button aria-label={`Share without names: ${lesson.title}`} onPress={() => onDo('share')}>
        Share without names
      </Button>
      <Button aria-label={`Add an action: ${lesson.title}`} onPress={() => onDo('raise')}>
        Add an action
      </Button>
      <Button aria-label={`Edit: ${lesson.title}`} onPress={() => onDo('edit')}>
        Edit
      </Button>
      <Button kind="quiet" aria-label={`Take out: ${lesson.title}`} onPress={() => onDo('take-out')}>
        Take out
      </Button>
    </div>
  </li>
)
