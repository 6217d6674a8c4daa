import type { Parsed } from '@shared/contract.ts'
import type { AgendaItem } from '@shared/entities/agenda-item.ts'
import type { Attendance, MeetingEvent } from '@shared/entities/attendance.ts'
import type { Body } from '@shared/entities/body.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { MotionId } from '@shared/entities/motion.ts'
import type { Person } from '@shared/entities/person.ts'
import { getDecisions } from '../../electron/motions/decisions-view.service.ts'
import { amend, move } from '../../electron/motions/motions.service.ts'
import { put } from '../../electron/motions/voting.service.ts'
import { endOfItem } from '../../electron/attendance/moments.ts'
import { aFile } from './a-file.ts'
import { aMinutedMeeting } from './a-minuted-meeting.ts'

const names = 'Ann Bea Cai Dan Eve Fay Gus Han Ida Jon Kit Lee Max Nia'.split(' ')

type Voted = Partial<Parsed<'motions.put'>> & { readonly for?: number; readonly against?: number }

/** A board of so many members of whom the first so many are present, and one item under which things are moved. */
export const aVotingMeeting = ({
  inPost = 12,
  present = 9,
  body = {},
  meeting = {},
}: { inPost?: number; present?: number; body?: Partial<Body>; meeting?: Partial<Meeting> } = {}) => {
  const file = aFile()
  const minuted = aMinutedMeeting(file, { body, meeting })
  const people: Person[] = []
  const here = new Map<string, Attendance>()
  names.slice(0, inPost).forEach((name, index) => {
    const person = minuted.member(`${name} Reed`, { role: index === 0 ? 'chair' : 'member' })
    people.push(person)
    const status = index < present ? 'present' : 'apologies'
    here.set(person.id, minuted.attended(person.name, { personId: person.id, status }))
  })
  const item: AgendaItem = minuted.item({ title: 'Budget' })
  const person = (index: number): Person => {
    const found = people[index]
    if (found === undefined) throw new RangeError(`No member ${index}`)
    return found
  }
  const moveIt = (more: Partial<Parsed<'motions.move'>> = {}): MotionId =>
    file.command((db) =>
      move(db, {
        itemId: item.id,
        kind: 'motion',
        text: 'That the budget be approved.',
        moverId: person(1).id,
        seconderId: person(2).id,
        majority: null,
        quorumRuleId: null,
        isConfidential: false,
        ...more,
      }),
    )
  return {
    ...minuted,
    file,
    people,
    person,
    item,
    move: moveIt,
    amend: (motionId: MotionId, standingText: string): MotionId =>
      file.command((db) =>
        amend(db, { motionId, standingText, text: '', moverId: person(3).id, seconderId: person(4).id }),
      ),
    /** Everyone present votes; those who are left over abstain, unless the counts are given. */
    put: (motionId: MotionId, { for: inFavour = 7, against = 2, ...more }: Voted = {}) =>
      file.command((db) =>
        put(db, {
          motionId,
          method: 'show-of-hands',
          counts: { inFavour, against, abstained: 0, didNotVote: 0 },
          named: [],
          casting: null,
          at: null,
          overrideReason: '',
          ...more,
        }),
      ),
    /** Somebody came, went or withdrew, after all that has happened in the item so far. */
    happens: (index: number, kind: MeetingEvent['kind']): MeetingEvent =>
      minuted.happened({
        ...endOfItem(file.read, item.id),
        kind,
        attendanceId: here.get(person(index).id)?.id ?? null,
      }),
    /** Another item. */
    another: minuted.item,
    get: () => getDecisions(file.read, item.id),
    getOf: (itemId: AgendaItem['id']) => getDecisions(file.read, itemId),
    open: () => getDecisions(file.read, item.id).motions[0],
  }
}
