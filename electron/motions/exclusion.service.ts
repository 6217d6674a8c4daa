import type { Output } from '@shared/contract.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import { agendaTree } from '@shared/rules/agenda-tree.ts'
import { confidentialItems } from '@shared/rules/confidentiality.ts'
import { exclusionResolution } from '@shared/rules/exclusion.ts'
import { getStandingItem, listItems } from '../agenda/agenda.repo.ts'
import { numbersOf } from '../agenda/agenda-view.service.ts'
import { itemOrderOf } from '../attendance/meeting-record.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { confidentialityFor } from '../resources/load-resources.ts'

/**
 * The resolution to exclude the public for the confidential items from this one on, as they are taken. What hangs on a
 * confidential item is not named apart from it.
 */
export const proposeExclusion = (db: ReadDb, itemId: AgendaItemId): Output<'motions.exclusion'> => {
  const { meetingId } = getStandingItem(db, itemId)
  const meeting = getMeeting(db, meetingId)
  const body = getBody(db, meeting.bodyId)
  const items = listItems(db, meetingId)
  const numbers = numbersOf(db, body, meeting, agendaTree(items))
  const order = itemOrderOf(db, meetingId)
  const closed = confidentialItems(items, meeting.meetsOn)
  const wanted = order
    .slice(order.indexOf(itemId))
    .flatMap((id) => items.find((item) => item.id === id && closed.get(id)?.id === id) ?? [])
    .map(({ id, reasonCode }) => ({ number: numbers.get(id)?.short ?? '', reasonCode }))
  return exclusionResolution(confidentialityFor(body.kind), wanted)
}
