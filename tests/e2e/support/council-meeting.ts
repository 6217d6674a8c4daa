import { join } from 'node:path'
import { chooseInSaveDialog, launchApp } from './app.ts'
import type { BoardAtWork } from './a-board.ts'
import { tell } from './records.ts'

/** What only members may read of item 9, and Councillor Reed not of item 6. */
export const SECRETS = {
  title: 'Lease of the heronry at Mill Lane',
  publicLine: 'A matter about premises',
  itemSix: 'Sell the lower meadow to the tenant',
}

const items = [
  'Apologies for absence',
  'Declarations of interest',
  'Reports of officers',
  'Premises',
  'Budget monitoring',
  'Lower meadow',
  'Inspection of children’s services',
  'Any other business',
  SECRETS.title,
]

/** A council committee with a chair and Councillor Reed, and a meeting of nine items; 6 and 9 are delicate. */
export const aCouncilMeeting = async (today: string): Promise<BoardAtWork> => {
  const running = await launchApp({ today })
  await chooseInSaveDialog(running.app, join(running.dataDir, 'Documents', 'Averwold.packhorse'))
  await tell(running, 'file.create', { name: 'Averwold' })
  const { bodyId } = await tell(running, 'bodies.create', {
    kind: 'council-committee',
    name: 'Overview committee',
    organisation: 'Averwold Council',
    accent: 'slate',
  })
  const appoint = async (name: string, role: 'chair' | 'member') => {
    const person = { name, email: '', phone: '', notes: '' }
    const term = { category: '', appointingBody: '', termFrom: '2025-05-01', termTo: null, hasVote: true }
    await tell(running, 'people.appoint', { bodyId, personId: null, person, membership: { role, ...term } })
  }
  await appoint('Councillor Okafor', 'chair')
  await appoint('Councillor Reed', 'member')
  const { meetingId } = await tell(running, 'meetings.plan', {
    bodyId,
    title: 'Overview committee',
    kind: 'ordinary',
    meetsOn: '2026-11-26',
    startsAt: '18:00',
    minutes: 180,
    place: 'Council chamber',
    joining: '',
  })
  const board = { ...running, bodyId, meetingId, today }
  await addItems(board)
  return board
}

const addItems = async (board: BoardAtWork): Promise<void> => {
  const place = { parentId: null, beforeId: null }
  const { meetingId } = board
  for (const [at, title] of items.entries()) {
    const { itemId } = await tell(board, 'agenda.addItem', { meetingId, place, item: { title, minutes: 10 } })
    if (at === 5) await reedWithdraws(board, itemId)
    if (at === 8) {
      const closed = { isConfidential: true, reasonCode: 'para-3', publicLine: SECRETS.publicLine }
      await tell(board, 'agenda.updateItem', { itemId, changes: closed })
    }
  }
}

const reedWithdraws = async (
  board: BoardAtWork,
  itemId: Parameters<typeof tell<'agenda.setWithdrawals'>>[2]['itemId'],
): Promise<void> => {
  const everyone = await tell(board, 'people.all', {})
  const people = everyone
    .filter(({ name }) => name === 'Councillor Reed')
    .map(({ id }) => ({ personId: id, reason: 'Owns the field beside it' }))
  await tell(board, 'agenda.setWithdrawals', { itemId, people })
  await tell(board, 'agenda.updateItem', { itemId, changes: { recommendation: SECRETS.itemSix } })
}
