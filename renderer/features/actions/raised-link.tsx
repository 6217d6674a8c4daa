import type { ListedAction } from '@shared/contract/actions.ts'
import { formatDate } from '@shared/words/dates.ts'
import { routes } from '../../lib/routes.ts'

const sources = {
  finding: { words: 'From a finding', part: 'findings' },
  trial: { words: 'From a trial', part: 'trials' },
  lesson: { words: 'From a lesson', part: 'lessons' },
} as const

/** Where an action was raised, as a link to its minute, or to what it comes from. */
export const RaisedLink = ({ action }: { readonly action: ListedAction }) => {
  const { meetingId, itemId, raised, origin, originId } = action
  if (origin !== 'minute' && origin !== 'by-hand') {
    const { words, part } = sources[origin]
    return originId === null ? <>{words}</> : <a href={routes.improvement(part, originId)}>{words}</a>
  }
  if (meetingId === null || raised === null) return <>Entered by hand</>
  const item = [raised.itemNumber && `item ${raised.itemNumber}`, raised.itemTitle].filter(Boolean).join(', ')
  return (
    <a href={routes.minuteOf(meetingId, itemId)}>
      {formatDate(raised.meetsOn)}
      {item !== '' && `: ${item}`}
    </a>
  )
}
