import { type AgendaItem, plainItem } from '@shared/entities/agenda-item.ts'
import type { Issue } from '@shared/entities/issue.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { getAgenda } from '../../agenda/agenda-view.service.ts'
import type { ReadDb } from '../../db/handles.ts'
import { contentOf } from '../../issue/compare-models.ts'
import { frozenModel } from '../../issue/what-is-due.ts'
import { whatMaySee, type Seen } from '../../pack/audience.ts'
import { itemsInOrder, type PackItem } from '../../pack/model.ts'
import { readerFor } from './packs-for.ts'

/**
 * The agenda that this person has in hand, with the numbers and titles that were issued last. Of an item that they may not
 * see its public line is left, and nothing below it; one that has gone since is left out.
 */
export const itemsFor = (
  db: ReadDb,
  meeting: Meeting,
  issues: readonly Issue[],
  personId: PersonId,
  today: string,
): AgendaItem[] => {
  const agenda = getAgenda(db, meeting.id, today).items.filter(({ isAdded }) => !isAdded)
  const seen = new Map<string, Seen>(
    whatMaySee(agenda, readerFor(db, meeting, personId), today).map((each) => [each.item.id, each]),
  )
  const last = issues.at(-1)
  const inHand = last === undefined ? [] : itemsInOrder(contentOf(frozenModel(last.model)).items)
  const placed = new Set<string>()
  return inHand.flatMap((shown) => {
    const found = seen.get(shown.id)
    if (!found || (found.item.parentId !== null && !placed.has(found.item.parentId))) return []
    placed.add(shown.id)
    return [itemRow(found, shown)]
  })
}

const itemRow = ({ item, isHidden }: Seen, { title, number, isConfidential }: PackItem): AgendaItem => ({
  ...plainItem,
  id: item.id,
  meetingId: item.meetingId,
  parentId: item.parentId,
  position: item.position,
  title: isHidden ? item.title : title,
  purpose: item.purpose,
  isConfidential,
  ownNumber: number.slice(0, 20),
  createdAt: item.createdAt,
  withdrawnAt: null,
})
