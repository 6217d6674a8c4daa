import type { PersonId } from '@shared/entities/person.ts'
import { describe, expect, it } from 'vitest'
import { setWithdrawals } from '../../electron/agenda/agenda.service.ts'
import {
  addInterest,
  changeInterest,
  confirmRegister,
  endInterest,
  takeBackReturn,
  takeOutInterest,
} from '../../electron/interests/interests.service.ts'
import { matchAgenda } from '../../electron/interests/matches.service.ts'
import { registerCsv } from '../../electron/interests/register-csv.ts'
import { readRegister } from '../../electron/interests/register.service.ts'
import { aBody, aMembership, aPaper, aPerson, aVersion, keepBlob } from '../helpers/builders.ts'
import { keepTexts } from '../../electron/papers/paper-texts.repo.ts'
import { aMeetingOfPeople } from '../helpers/a-meeting-of-people.ts'

const today = '2026-11-22'

const lettings = {
  kind: 'pecuniary',
  organisation: 'Hollin Lettings Ltd',
  nature: 'Her brother is a director',
  fromOn: null,
  toOn: null,
  declaredOn: '2026-09-10',
} as const

const set = () => {
  const made = aMeetingOfPeople()
  const { file, body } = made
  return {
    ...made,
    enter: (personId: PersonId, more: object = {}) =>
      file.command((db) => addInterest(db, { personId, interest: { ...lettings, ...more } })),
    confirm: (personId: PersonId, isNil: boolean, returnedOn = '2026-09-14', bodyId = body.id) =>
      file.command((db) => confirmRegister(db, { bodyId, personId, returnedOn, isNil }, today)),
    register: (bodyId = body.id) => readRegister(file.read, bodyId, today),
    of: (name: string, bodyId = body.id) =>
      readRegister(file.read, bodyId, today).people.find((each) => each.name === name),
  }
}

describe('readRegister', () => {
  it('has everyone in post by name, with what they declared and how this year stands', () => {
    const { ann, ben, enter, confirm, register } = set()
    enter(ann.id)
    confirm(ann.id, false)
    confirm(ben.id, true)
    const { year, isKept, people } = register()
    expect(year).toEqual({ startsOn: '2026-09-01', endsOn: '2027-08-31', label: '2026/27' })
    expect(isKept).toBe(true)
    expect(
      people.map(({ name, standing, interests, return: made }) => [
        name,
        standing,
        interests.length,
        made?.isNil ?? null,
      ]),
    ).toEqual([
      ['Cem Ak', 'overdue', 0, null],
      ['Ben Moss', 'confirmed', 0, true],
      ['Ann Reed', 'confirmed', 1, false],
    ])
  })

  it('asks members, and not the clerk, for a yearly declaration', () => {
    const { kept, body, confirm, of } = set()
    const clerk = kept.person(aPerson({ name: 'Dee Holt' }))
    const more = { role: 'clerk', hasVote: false } as const
    kept.membership(aMembership({ bodyId: body.id, personId: clerk.id, ...more }))
    expect(of('Dee Holt')?.standing).toBe('not-asked')
    confirm(clerk.id, true)
    expect(of('Dee Holt')?.standing).toBe('confirmed')
  })

  it("holds a person's interests and return for every board on which they serve", () => {
    const { ann, kept, enter, confirm, of } = set()
    const other = kept.body(aBody({ name: 'Parish council', organisation: '', kind: 'parish-council' }))
    kept.membership(aMembership({ bodyId: other.id, personId: ann.id }))
    enter(ann.id)
    confirm(ann.id, false)
    expect(of('Ann Reed')?.otherBoards).toEqual(['Parish council'])
    expect(of('Ann Reed', other.id)).toMatchObject({
      standing: 'confirmed',
      interests: [{ organisation: 'Hollin Lettings Ltd', isCurrent: true }],
    })
  })

  it('keeps what has ended, after what holds', () => {
    const { ann, file, enter, of } = set()
    const interestId = enter(ann.id)
    enter(ann.id, { organisation: 'Oak Trust' })
    file.command((db) => endInterest(db, { interestId, toOn: '2026-10-01' }))
    expect(of('Ann Reed')?.interests.map((each) => [each.organisation, each.isCurrent])).toEqual([
      ['Oak Trust', true],
      ['Hollin Lettings Ltd', false],
    ])
  })
})

describe('changes of the register', () => {
  it('refuses an end before the beginning, and a change of what was taken out', () => {
    const { ann, file, enter } = set()
    const interestId = enter(ann.id, { fromOn: '2026-09-01' })
    expect(() => file.command((db) => endInterest(db, { interestId, toOn: '2026-08-31' }))).toThrow(
      'It cannot end before it began on 1 September 2026. Nothing was changed.',
    )
    file.command((db) => changeInterest(db, { interestId, changes: { nature: 'Director' } }))
    file.command((db) => takeOutInterest(db, { interestId }))
    expect(() => file.command((db) => changeInterest(db, { interestId, changes: { nature: '' } }))).toThrow(
      'was taken out of the register',
    )
  })

  it('refuses a nil return while there is something, a second return, and a day to come', () => {
    const { ann, ben, enter, confirm } = set()
    enter(ann.id)
    expect(() => confirm(ann.id, true)).toThrow('so this is not a nil return')
    expect(() => confirm(ben.id, true, '2026-11-23')).toThrow('cannot have confirmed on a day to come')
    confirm(ben.id, true)
    expect(() => confirm(ben.id, true)).toThrow(
      'Ben Moss confirmed the register for this year on 14 September 2026.',
    )
  })

  it('takes a return back', () => {
    const { ben, file, confirm, of } = set()
    const returnId = confirm(ben.id, true)
    file.command((db) => takeBackReturn(db, { returnId }))
    expect(of('Ben Moss')?.standing).toBe('overdue')
  })
})

describe('registerCsv', () => {
  it('has a row for each interest and says who has none', () => {
    const { ann, ben, enter, confirm, register } = set()
    enter(ann.id)
    confirm(ben.id, true)
    expect(registerCsv(register()).split('\r\n').slice(1, 4)).toEqual([
      'Cem Ak,None declared,,,,,,,54 days overdue',
      'Ben Moss,None declared,,,,,,,"Nil return, 14 September 2026"',
      'Ann Reed,Business or financial,Hollin Lettings Ltd,Her brother is a director,,,10 September 2026,,54 days overdue',
    ])
  })
})

describe('matchAgenda', () => {
  it('finds the items that name an interest, and says where and whether they withdraw already', () => {
    const { ann, budget, lettings: item, file, kept, meeting, enter } = set()
    enter(ann.id)
    kept.paper(aPaper({ itemId: item.id, title: 'Offer of Hollin Lettings' }))
    const found = {
      itemId: item.id,
      name: 'Ann Reed',
      organisation: 'Hollin Lettings Ltd',
      found: ['the recommendation', 'the paper “Offer of Hollin Lettings”'],
    }
    expect(matchAgenda(file.read, meeting.id, { isThorough: true })).toMatchObject([
      { ...found, isWithdrawing: false },
    ])
    file.command((db) => setWithdrawals(db, item.id, [{ personId: ann.id, reason: 'her brother' }]))
    expect(matchAgenda(file.read, meeting.id, { isThorough: true })).toMatchObject([
      { ...found, isWithdrawing: true },
    ])
    expect(budget.title).toBe('Budget')
  })

  it('looks into the pages of papers, but not into the minutes of the last meeting', () => {
    const { ann, item, kept, file, meeting, enter } = set()
    enter(ann.id, { organisation: 'Fernbank Catering' })
    const paperOn = (titled: string, libraryId: string | null, sha256: string) => {
      const { id: itemId } = item(titled, `x${titled}`, { libraryId })
      const paper = kept.paper(aPaper({ itemId, title: 'Report' }))
      kept.version(aVersion({ paperId: paper.id, sha256: keepBlob(file, sha256) }))
      file.command((db) =>
        keepTexts(db, sha256, ['Nothing here.', 'The kitchen is run by Fernbank Catering.']),
      )
    }
    paperOn('Meals', null, 'cd'.repeat(32))
    paperOn('Minutes of the last meeting', 'minutes', 'ef'.repeat(32))
    const find = (isThorough: boolean) =>
      matchAgenda(file.read, meeting.id, { isThorough }).map(({ found }) => found)
    expect(find(true)).toEqual([['page 2 of the paper “Report”']])
    expect(find(false)).toEqual([])
  })

  it('leaves out what had ended by the day of the meeting', () => {
    const { ann, file, meeting, enter } = set()
    enter(ann.id, { toOn: '2026-11-25' })
    expect(matchAgenda(file.read, meeting.id, { isThorough: true })).toEqual([])
  })
})
