import type { AgendaItem } from '@shared/entities/agenda-item.ts'
import type { BodyKind } from '@shared/entities/body.ts'
import { aFile } from './a-file.ts'
import { aBody, aMeeting, aMembership, anItem, aPerson, keep } from './builders.ts'

/** A board with three members in post, its meetings of 26 November 2026 and 4 February 2027, and two items. */
export const aMeetingOfPeople = (kind: BodyKind = 'maintained-school') => {
  const file = aFile()
  const kept = keep(file)
  const body = kept.body(aBody({ kind }))
  const meeting = kept.meeting(aMeeting({ bodyId: body.id }))
  const next = kept.meeting(aMeeting({ bodyId: body.id, meetsOn: '2027-02-04' }))
  const person = (name: string, sortName: string) => {
    const made = kept.person(aPerson({ name, sortName }))
    kept.membership(aMembership({ bodyId: body.id, personId: made.id }))
    return made
  }
  const item = (title: string, position: string, more: Partial<AgendaItem> = {}) =>
    kept.item(anItem({ meetingId: meeting.id, title, position, ...more }))
  return {
    file,
    kept,
    body,
    meeting,
    next,
    item,
    ann: person('Ann Reed', 'Reed, Ann'),
    ben: person('Ben Moss', 'Moss, Ben'),
    cem: person('Cem Ak', 'Ak, Cem'),
    budget: item('Budget', 'F'),
    lettings: item('Lettings of the hall', 'V', { recommendation: 'To accept the offer of Hollin Lettings' }),
  }
}
