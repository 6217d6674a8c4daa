import type { HomeTask } from '@shared/contract/home.ts'
import { formatDayBrief, plural } from '@shared/words/dates.ts'
import { Tag, type TagTone } from '../../components/tag.tsx'

const tones: Record<HomeTask['urgency'], TagTone> = { late: 'late', soon: 'soon', later: 'plain' }

const leftWords = (days: number): string => {
  if (days < 0) return `${plural(-days, 'day')} late`
  if (days === 0) return 'Today'
  if (days === 1) return 'Tomorrow'
  return `${String(days)} days left`
}

/** When a task is due, as "Wed 18 Nov · 5 days left"; nothing where it has no day. */
export const Due = ({ task }: { readonly task: Pick<HomeTask, 'dueOn' | 'daysLeft' | 'urgency'> }) => {
  if (task.dueOn === null) return null
  const left = task.daysLeft === null ? '' : ` · ${leftWords(task.daysLeft)}`
  return (
    <Tag tone={tones[task.urgency]}>
      {formatDayBrief(task.dueOn)}
      {left}
    </Tag>
  )
}
