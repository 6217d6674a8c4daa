import type { Parsed } from '@shared/contract.ts'
import type { ActionId, ActionStatus } from '@shared/entities/action.ts'
import { raiseAction, sayOfAction } from '../../electron/actions/actions.service.ts'
import { clockOn } from '../../electron/app/clock.ts'
import { aMeetingOfPeople } from './a-meeting-of-people.ts'
import { anApp } from './an-app.ts'

export const LOG_DAY = '2027-01-15'

/** Words of confidential actions, and of what was said of them: each must be in nothing that is for everyone. */
export const LOG_SECRETS = [
  'Write to Mr Grimthorpe about his appeal hearing',
  'Grimthorpe has asked for a postponement of the hearing',
  'Settle the claim of Hollin Lettings for 4,000 pounds',
  'Dismiss the cook named Smallweed before the summer',
]

/**
 * A board on 15 January 2027 whose register holds open, late, finished and confidential actions: one confidential by
 * itself, one raised under an item that was closed later, one taken out again.
 */
export const aBoardWithActions = () => {
  const made = aMeetingOfPeople()
  const { file, body, meeting, budget, ann, ben, item } = made
  const raise = (text: string, more: Partial<Parsed<'actions.raise'>> = {}): ActionId =>
    file.command((db) =>
      raiseAction(
        db,
        {
          bodyId: body.id,
          meetingId: null,
          itemId: null,
          lineId: null,
          text,
          ownerId: null,
          ownerRole: 'Clerk',
          dueOn: null,
          dueWords: '',
          priority: 'normal',
          isConfidential: false,
          ...more,
        },
        LOG_DAY,
      ),
    )
  const say = (actionId: ActionId, text: string, status: ActionStatus | null = null, on = LOG_DAY) =>
    file.command((db) =>
      sayOfAction(db, { actionId, text, status, dueOn: null }, { today: on, who: 'Tester' }),
    )
  const underBudget = { meetingId: meeting.id, itemId: budget.id }
  const quotes = raise('Ask for three quotes for the roof', {
    ...underBudget,
    ownerId: ann.id,
    ownerRole: '',
    dueOn: '2027-01-04',
    priority: 'high',
  })
  say(quotes, 'Two of the three firms have answered so far.', 'in-progress')
  const doors = raise('Check the fire doors', { ownerRole: 'Chair', dueOn: '2027-01-20' })
  const signs = raise('Order the signs', { ownerId: ben.id, ownerRole: '', dueOn: '2026-12-18' })
  say(signs, 'They are up.', 'done', '2026-12-10')
  const closed = item('Staffing', 'k', { isConfidential: true, publicLine: 'A confidential item' })
  const appeal = raise(LOG_SECRETS[0] ?? '', {
    meetingId: meeting.id,
    itemId: closed.id,
    dueOn: '2027-01-18',
  })
  say(appeal, LOG_SECRETS[1] ?? '')
  const claim = raise(LOG_SECRETS[2] ?? '', { isConfidential: true, ownerId: ann.id, ownerRole: '' })
  return { ...made, raise, say, actions: { quotes, doors, signs, appeal, claim } }
}

/** The same, opened in the program. */
export const aBoardWithActionsOpen = async () => {
  const made = aBoardWithActions()
  made.file.sql.close()
  const app = anApp({ clock: clockOn(LOG_DAY) })
  app.answers.open = made.file.path
  await app.ask('file.open', { path: null })
  return { ...made, ...app }
}
