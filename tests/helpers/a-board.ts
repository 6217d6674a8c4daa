import type { Body } from '@shared/entities/body.ts'
import type { Membership } from '@shared/entities/person.ts'
import { aFile } from './a-file.ts'
import { aBody, aMeeting, aMembership, anItem, aPerson, keep } from './builders.ts'

const surnames = [
  'Able',
  'Best',
  'Cole',
  'Dunn',
  'Ely',
  'Fox',
  'Gray',
  'Hall',
  'Ives',
  'Jay',
  'King',
  'Lamb',
  'Moss',
]

interface Wanted {
  readonly members?: number
  readonly items?: number
  readonly body?: Partial<Body>
  readonly membership?: Partial<Membership>
}

/**
 * A board with members in post since September 2025 (the second chairs), and a meeting of it on 26 November 2026 at
 * 6 pm, with items; nothing marked yet.
 */
export const aBoard = ({ members = 4, items = 3, body = {}, membership = {} }: Wanted = {}) => {
  const file = aFile()
  const kept = keep(file)
  const board = kept.body(aBody(body))
  const people = surnames.slice(0, members).map((surname) => {
    return kept.person(
      aPerson({ name: `${surname.charAt(0)} ${surname}`, sortName: `${surname}, ${surname.charAt(0)}` }),
    )
  })
  const terms = people.map(({ id: personId }, index) =>
    kept.membership(
      aMembership({
        bodyId: board.id,
        personId,
        role: index === 1 ? 'chair' : 'member',
        category: 'Parent',
        ...membership,
      }),
    ),
  )
  const meeting = kept.meeting(aMeeting({ bodyId: board.id }))
  const agenda = Array.from({ length: items }, (_, index) =>
    kept.item(
      anItem({
        meetingId: meeting.id,
        position: String.fromCharCode(65 + index),
        title: `Item ${index + 1}`,
      }),
    ),
  )
  return { file, kept, body: board, people, terms, meeting, items: agenda }
}
