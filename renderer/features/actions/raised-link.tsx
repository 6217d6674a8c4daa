import type { ListedAction } from '@shared/contract/actions.ts'
import { formatDate } from '@shared/words/dates.ts'
import { routes } from '../../lib/routes.ts'

/** Where an action was raised, as a link to its minute, or to what it comes from. */
export const RaisedLink = ({ action }: { readonly action: ListedAction }) => {
  const { meetingId, itemId, raised, origin, originId } = action
  if (origin === 'trial')
    return originId === null ? (
      <>From a trial</>
    ) : (
      <a href={routes.improvement('trials', originId)}>From a trial</a>
    )
  if (meetingId === null || raised === null) return <>Entered by hand</>
  const item = [raised.itemNumber && `item ${raised.itemNumber}`, raised.itemTitle].filter(Boolean).join(', ')
  return (
    <a href={routes.minuteOf(meetingId, itemId)}>
      {formatDate(raised.meetsOn)}
      {item !== '' && `: ${item}`}
    </a>
  )
}
