import type { Parsed } from '@shared/contract.ts'
import type { Attendance } from '@shared/entities/attendance.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { presenceAt } from '@shared/rules/presence.ts'
import { describe, expect, it } from 'vitest'
import { setWithdrawals } from '../../electron/agenda/agenda.service.ts'
import { insertAttendance } from '../../electron/attendance/attendance.repo.ts'
import { readMeetingRecord } from '../../electron/attendance/meeting-record.ts'
import { endOfItem } from '../../electron/attendance/moments.ts'
import {
  changeDeclaration,
  declareInterest,
  takeOutDeclaration,
} from '../../electron/interests/declarations.service.ts'
import { listMeetingDeclarations } from '../../electron/interests/declarations-view.service.ts'
import { undoLast } from '../../electron/undo/undo.service.ts'
import { aPerson } from '../helpers/builders.ts'
import { aMeetingOfPeople } from '../helpers/a-meeting-of-people.ts'

type Draft = Parsed<'declarations.declare'>

const set = () => {
  const made = aMeetingOfPeople()
  const { file, meeting, ann, lettings } = made
  const draft: Draft = {
    meetingId: meeting.id,
    itemId: lettings.id,
    personId: ann.id,
    nature: 'Her brother is a director of Hollin Lettings',
    reasonCode: 'pecuniary',
    interestId: null,
    conduct: 'left',
  }
  return {
    ...made,
    mark: (personId: PersonId, status: Attendance['status']) =>
      file.command((db) =>
        insertAttendance(db, {
          meetingId: meeting.id,
          personId,
          name: 'As printed',
          capacity: 'member',
          note: '',
          status,
          consent: 'not-asked',
          consentReason: '',
          mode: 'room',
        }),
      ),
    declare: (more: Partial<Draft> = {}) => file.command((db) => declareInterest(db, { ...draft, ...more })),
    list: () => listMeetingDeclarations(file.read, meeting.id),
    presence: () => presenceAt(readMeetingRecord(file.read, meeting.id), endOfItem(file.read, lettings.id)),
  }
}

describe('declareInterest', () => {
  it('takes who left out of the quorum of the item, and nothing else', () => {
    const { ann, ben, budget, file, meeting, mark, declare, presence } = set()
    mark(ann.id, 'present')
    mark(ben.id, 'present')
    expect(presence()).toMatchObject({ present: 2, isQuorate: true })
    declare()
    expect(presence()).toMatchObject({ present: 1, isQuorate: false, withdrawn: [{ personId: ann.id }] })
    const record = readMeetingRecord(file.read, meeting.id)
    expect(presenceAt(record, endOfItem(file.read, budget.id)).present).toBe(2)
    file.command((db) => undoLast(db, meeting.id))
    expect(presence().present).toBe(2)
  })

  it.each(['stayed', 'stayed-without-vote'] as const)('leaves who %s in the room', (conduct) => {
    const { ann, mark, declare, presence } = set()
    mark(ann.id, 'present')
    declare({ conduct })
    expect(presence().present).toBe(1)
  })

  it('refuses, with the reason, whoever is not in post here or is away', () => {
    const { ann, ben, kept, mark, declare } = set()
    const stranger = kept.person(aPerson({ name: 'Dee Holt' }))
    expect(() => declare({ personId: stranger.id })).toThrow(
      'Dee Holt was not in post on 26 November 2026 and is not in the attendance of this meeting',
    )
    expect(() => declare()).toThrow('Ann Reed is not marked present')
    mark(ann.id, 'apologies')
    expect(() => declare()).toThrow('Ann Reed is marked as having sent apologies')
    mark(ben.id, 'absent')
    expect(() => declare({ personId: ben.id, conduct: 'stayed' })).toThrow('Ben Moss is marked as absent')
  })

  it('refuses a second one for the same item, a ground of another list, and leaving for no item', () => {
    const { ann, mark, declare } = set()
    mark(ann.id, 'present')
    expect(() => declare({ reasonCode: 'disclosable-pecuniary' })).toThrow('no such ground')
    expect(() => declare({ itemId: null })).toThrow('Say for which item they left.')
    declare()
    expect(() => declare()).toThrow('Ann Reed has declared an interest here already')
    declare({ itemId: null, conduct: 'stayed' })
  })

  it('refuses once the minutes were circulated', () => {
    const { file, meeting, declare } = set()
    file.sql.exec(
      `INSERT INTO minutes (id, createdAt, meetingId, state, clerkName, remoteReason)
       VALUES ('m', '2026-11-26T18:00:00.000Z', '${meeting.id}', 'circulated', '', '')`,
    )
    expect(() => declare({ conduct: 'stayed' })).toThrow('These minutes have been circulated')
  })
})

describe('changeDeclaration and takeOutDeclaration', () => {
  it('bring back who stayed after all, and let go who left after all', () => {
    const { ann, file, mark, declare, presence } = set()
    mark(ann.id, 'present')
    const declarationId = declare()
    file.command((db) => changeDeclaration(db, { declarationId, changes: { conduct: 'stayed' } }))
    expect(presence().present).toBe(1)
    file.command((db) => changeDeclaration(db, { declarationId, changes: { conduct: 'left' } }))
    expect(presence().present).toBe(0)
    file.command((db) => takeOutDeclaration(db, declarationId))
    expect(presence().present).toBe(1)
  })
})

describe('listMeetingDeclarations', () => {
  it('expects who must withdraw by the agenda, until they declare', () => {
    const { ann, lettings, file, mark, declare, list } = set()
    mark(ann.id, 'present')
    file.command((db) => setWithdrawals(db, lettings.id, [{ personId: ann.id, reason: 'Her brother' }]))
    expect(list().expected).toEqual([
      {
        itemId: lettings.id,
        personId: ann.id,
        name: 'Ann Reed',
        nature: 'Her brother',
        interestId: null,
        why: 'The agenda says that Ann Reed must withdraw.',
      },
    ])
    declare()
    expect(list()).toMatchObject({
      expected: [],
      declarations: [
        {
          name: 'Ann Reed',
          conduct: 'left',
          ground:
            'They have a pecuniary interest, also through a spouse, relative, business partner or whoever nominated them',
        },
      ],
    })
  })

  it('offers the grounds of its kind of board with their source', () => {
    const { list } = set()
    expect(list().grounds.map(({ code }) => code)).toContain('own-office')
    expect(list().groundsFrom).toMatchObject({ provision: 'reg 16 and Schedule 1', confidence: 'read' })
    const { file, meeting } = aMeetingOfPeople('parish-council')
    expect(listMeetingDeclarations(file.read, meeting.id)).toMatchObject({
      grounds: [{ code: 'disclosable-pecuniary' }, {}, {}, {}],
      groundsFrom: { confidence: 'general' },
    })
  })
})
