import type { HomeTask } from '@shared/contract/home.ts'
import { ChevronRight } from 'lucide-react'
import { Due } from './due.tsx'
import styles from './home.module.css'
import { taskPlace } from './task-place.ts'

const TaskRow = ({ task }: { readonly task: HomeTask }) => {
  const { href, label } = taskPlace(task)
  return (
    <li className={styles.row}>
      <a href={href} className={styles.task}>
        <span className={styles.taskWords}>
          <span className={styles.taskText}>{task.text}</span>
          {task.detail !== '' && <span className={styles.taskDetail}>{task.detail}</span>}
        </span>
        <Due task={task} />
        <span className={styles.go}>
          {label}
          <ChevronRight aria-hidden="true" />
        </span>
      </a>
    </li>
  )
}

const groups: readonly { readonly urgency: HomeTask['urgency']; readonly title: string }[] = [
  { urgency: 'late', title: 'Late' },
  { urgency: 'soon', title: 'Soon' },
  { urgency: 'later', title: 'Later' },
]

/** The other tasks by how pressing they are. A whole row leads to where the task is done. */
export const TaskList = ({ tasks }: { readonly tasks: readonly HomeTask[] }) => (
  <>
    {groups.map(({ urgency, title }) => {
      const mine = tasks.filter((task) => task.urgency === urgency)
      if (mine.length === 0) return null
      return (
        <section key={urgency} aria-label={title}>
          <h2 className={styles.groupTitle}>
            {title} <span className={styles.groupCount}>{mine.length}</span>
          </h2>
          <ul className={styles.rows}>
            {mine.map((task) => (
              <TaskRow key={`${task.kind} ${task.text}`} task={task} />
            ))}
          </ul>
        </section>
      )
    })}
  </>
)
