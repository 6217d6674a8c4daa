import type { InterestMatch } from '@shared/contract/interests.ts'
import { Button } from '../../../../components/button.tsx'
import { Notice } from '../../../../components/notice.tsx'
import { useAsk, useTell } from '../../../../lib/use-ask.ts'
import type { ItemForm } from './item-panel.tsx'

/** "the title, the recommendation and page 3 of the paper “Quotes”"; after three, how many more. */
const placesOf = (found: readonly string[]): string => {
  const [said, more] = [found.slice(0, 3), found.length - 3]
  if (more > 0) return `${said.join(', ')} and ${more} more ${more === 1 ? 'place' : 'places'}`
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`
}

const reasonOf = ({ organisation, nature }: InterestMatch): string =>
  [organisation, nature].filter(Boolean).join(': ').slice(0, 500)

/** Warns where the item names what a member has in the register of interests. The clerk alone sees it. */
export const ItemInterests = ({ form: { item, saving } }: { readonly form: ItemForm }) => {
  const { mutateAsync: setWithdrawals } = useTell('agenda.setWithdrawals')
  const withdraw = (match: InterestMatch) => {
    const already = item.withdrawing.map(({ personId, reason }) => ({ personId, reason }))
    const people = [...already, { personId: match.personId, reason: reasonOf(match) }]
    saving.tell(() => setWithdrawals({ itemId: item.id, people }))
  }
  const matches = useAsk('interests.matches', { meetingId: item.meetingId }).data ?? []
  return matches
    .filter(({ itemId, isWithdrawing }) => itemId === item.id && !isWithdrawing)
    .map((match) => (
      <Notice
        key={match.interestId}
        tone="soon"
        action={
          <Button aria-label={`${match.name} must withdraw`} onPress={() => withdraw(match)}>
            Must withdraw
          </Button>
        }
      >
        <strong>{match.name}</strong> has “{match.organisation}” in the register of interests
        {match.nature !== '' && ` (${match.nature})`}, and it stands in {placesOf(match.found)}. Only you see
        this.
      </Notice>
    ))
}
