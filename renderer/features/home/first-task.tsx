import type { HomeTask } from '@shared/contract/home.ts'
import { ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { routes } from '../../lib/routes.ts'
import { Due } from './due.tsx'
import styles from './home.module.css'
import { taskPlace } from './task-place.ts'

interface FirstTaskProps {
  /** The most pressing one, or null when nothing waits. */
  readonly task: HomeTask | null
  readonly hasMeeting: boolean
}

const NothingToDo = ({ hasMeeting }: { readonly hasMeeting: boolean }) =>
  hasMeeting ? (
    <EmptyState title="Nothing is waiting for you">
      <p>Papers, deadlines, terms of office: all in order. What comes up next will be said here.</p>
    </EmptyState>
  ) : (
    <EmptyState
      title="Begin with a date"
      action={
        <ButtonLink kind="main" href={routes.meetings()}>
          Plan a meeting
        </ButtonLink>
      }
    >
      <p>
        Give the next meeting a day and a time. Packhorse counts back to the last day on which the agenda and
        papers can go out, and shows how it counted.
      </p>
    </EmptyState>
  )

/** The one thing to do next, in a sentence, with the way to it. */
export const FirstTask = ({ task, hasMeeting }: FirstTaskProps) => {
  if (task === null) return <NothingToDo hasMeeting={hasMeeting} />
  const { href, label } = taskPlace(task)
  return (
    <section className={styles.first} data-urgency={task.urgency} aria-labelledby="first-task">
      <Due task={task} />
      <h2 id="first-task" className={styles.sentence}>
        {task.text}
      </h2>
      {task.detail !== '' && <p className={styles.detail}>{task.detail}</p>}
      <div className={styles.firstAction}>
        <ButtonLink kind="main" href={href}>
          {label}
        </ButtonLink>
      </div>
    </section>
  )
}
