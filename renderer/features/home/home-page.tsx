import type { Output } from '@shared/contract.ts'
import { formatDay } from '@shared/words/dates.ts'
import { Answer } from '../../components/answer.tsx'
import { Page } from '../../components/page-header.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import { FirstTask } from './first-task.tsx'
import styles from './home.module.css'
import { NextMeeting } from './next-meeting.tsx'
import { TaskList } from './task-list.tsx'

const Work = ({ tasks, next }: Output<'home.get'>) => {
  const [first, ...others] = tasks
  return (
    <div className={styles.columns}>
      <div className={styles.firstPlace}>
        <FirstTask task={first ?? null} hasMeeting={next !== null} />
      </div>
      <NextMeeting next={next} />
      {others.length > 0 && (
        <div className={styles.tasks}>
          <TaskList tasks={others} />
        </div>
      )}
    </div>
  )
}

/** What must I do next? */
export const HomePage = () => {
  const { body } = useCurrentBody()
  const home = useAsk('home.get', { bodyId: body.id })
  return (
    <Page
      title="What to do next"
      windowTitle="Home"
      line={home.data && `Today is ${formatDay(home.data.today)}`}
    >
      <Answer of={home} what="Looking what is due">
        {(answer) => <Work {...answer} />}
      </Answer>
    </Page>
  )
}
