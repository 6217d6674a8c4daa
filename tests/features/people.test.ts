import type { Parsed } from '@shared/contract.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { MembershipId } from '@shared/entities/person.ts'
import { describe, expect, it } from 'vitest'
import { listPeople } from '../../electron/people/people.repo.ts'
import {
  appoint,
  changeMembership,
  changePerson,
  endMembership,
  listMembers,
  setSeats,
} from '../../electron/people/people.service.ts'
import { aBody } from '../helpers/a-body.ts'
import { aFile } from '../helpers/a-file.ts'

type File = ReturnType<typeof aFile>
type MembershipDraft = Parsed<'people.appoint'>['membership']

const today = '2026-11-22'

const aMember = (
  file: File,
  bodyId: BodyId,
  name: string,
  membership: Partial<MembershipDraft> = {},
): MembershipId =>
  file.command((db) =>
    appoint(db, {
      bodyId,
      personId: null,
      person: { name, email: '', phone: '', notes: '' },
      membership: {
        role: 'member',
        category: 'Parent',
        appointingBody: '',
        termFrom: '2024-09-01',
        termTo: '2028-08-31',
        hasVote: true,
        ...membership,
      },
    }),
  )

const list = (file: File, bodyId: BodyId, includeEnded = false) =>
  listMembers(file.read, { bodyId, includeEnded }, today)

const namesIn = (file: File, bodyId: BodyId, includeEnded = false) =>
  list(file, bodyId, includeEnded).members.map(({ person }) => person.name)

describe('listMembers', () => {
  it('has the chair first, then members by surname, then those without a vote', () => {
    const file = aFile()
    const bodyId = aBody(file)
    aMember(file, bodyId, 'Ann Yates')
    aMember(file, bodyId, 'Zoe Clerk', { role: 'clerk', category: '', hasVote: false })
    aMember(file, bodyId, 'Dr Zed Adams')
    aMember(file, bodyId, 'Mrs Ida Young', { role: 'chair' })
    expect(namesIn(file, bodyId)).toEqual(['Mrs Ida Young', 'Dr Zed Adams', 'Ann Yates', 'Zoe Clerk'])
  })

  it('says who is in post, who is to come and whose term has ended, and how long is left', () => {
    const file = aFile()
    const bodyId = aBody(file)
    aMember(file, bodyId, 'A Now', { termTo: '2026-12-22' })
    aMember(file, bodyId, 'B Last Day', { termTo: today })
    aMember(file, bodyId, 'C Later', { termFrom: '2027-01-01' })
    aMember(file, bodyId, 'D Over', { termTo: '2026-11-21' })
    aMember(file, bodyId, 'E Open', { termTo: null })
    expect(
      list(file, bodyId, true).members.map(({ person, standing, daysLeft }) => [
        person.name,
        standing,
        daysLeft,
      ]),
    ).toEqual([
      ['B Last Day', 'in-post', 0],
      ['A Now', 'in-post', 30],
      ['E Open', 'in-post', null],
      ['C Later', 'to-come', null],
      ['D Over', 'ended', null],
    ])
    expect(namesIn(file, bodyId)).not.toContain('D Over')
  })
})

describe('appoint', () => {
  it('makes a person with the name to sort by, and a membership, in one command', () => {
    const file = aFile()
    const bodyId = aBody(file)
    aMember(file, bodyId, 'Dr Miriam Reed')
    expect(listPeople(file.read)).toMatchObject([{ name: 'Dr Miriam Reed', sortName: 'Reed, Miriam' }])
  })

  it('gives someone known a place on a second body without a second person', () => {
    const file = aFile()
    const school = aBody(file)
    const parish = aBody(file, { kind: 'parish-council', name: 'Parish council', organisation: '' })
    aMember(file, school, 'Dr Miriam Reed')
    const [person] = listPeople(file.read)
    if (person === undefined) throw new Error('nobody there')
    file.command((db) =>
      appoint(db, {
        bodyId: parish,
        personId: person.id,
        person: null,
        membership: {
          role: 'clerk',
          category: '',
          appointingBody: '',
          termFrom: '2026-01-01',
          termTo: null,
          hasVote: false,
        },
      }),
    )
    expect(namesIn(file, parish)).toEqual(['Dr Miriam Reed'])
    expect(listPeople(file.read)).toHaveLength(1)
  })

  it('leaves nothing behind when the term ends before it starts', () => {
    const file = aFile()
    const bodyId = aBody(file)
    expect(() => aMember(file, bodyId, 'A B', { termTo: '2024-08-31' })).toThrow(
      /cannot end before it starts/,
    )
    expect(listPeople(file.read)).toEqual([])
  })

  it('gives no one two votes at a time, but a second term after the first', () => {
    const file = aFile()
    const bodyId = aBody(file)
    aMember(file, bodyId, 'A B', { termTo: '2026-12-31' })
    const [person] = listPeople(file.read)
    const again = (termFrom: string) =>
      file.command((db) =>
        appoint(db, {
          bodyId,
          personId: person?.id ?? null,
          person: null,
          membership: {
            role: 'chair',
            category: 'Parent',
            appointingBody: '',
            termFrom,
            termTo: null,
            hasVote: true,
          },
        }),
      )
    expect(() => again('2026-12-31')).toThrow(
      /already has a place here from 1 September 2024 to 31 December 2026/,
    )
    again('2027-01-01')
    expect(list(file, bodyId).members.map(({ standing }) => standing)).toEqual(['in-post', 'to-come'])
  })
})

describe('changing what is known', () => {
  it('lets the name to sort by follow a new name', () => {
    const file = aFile()
    const bodyId = aBody(file)
    aMember(file, bodyId, 'Ann Yates')
    const [person] = listPeople(file.read)
    if (person === undefined) throw new Error('nobody there')
    file.command((db) => changePerson(db, { personId: person.id, changes: { name: 'Mrs Ann Barr' } }))
    expect(listPeople(file.read)).toMatchObject([{ name: 'Mrs Ann Barr', sortName: 'Barr, Ann', email: '' }])
  })

  it('corrects a membership and refuses a term turned round', () => {
    const file = aFile()
    const bodyId = aBody(file)
    const membershipId = aMember(file, bodyId, 'Ann Yates')
    file.command((db) => changeMembership(db, { membershipId, changes: { role: 'vice-chair' } }))
    expect(list(file, bodyId).members).toMatchObject([{ role: 'vice-chair', category: 'Parent' }])
    expect(() =>
      file.command((db) => changeMembership(db, { membershipId, changes: { termTo: '2020-01-01' } })),
    ).toThrow(/cannot end before/)
  })

  it('ends a term early, with the last day in post still in it', () => {
    const file = aFile()
    const bodyId = aBody(file)
    const membershipId = aMember(file, bodyId, 'Ann Yates')
    const end = (endedOn: string) =>
      file.command((db) => endMembership(db, { membershipId, endedOn, reason: 'Moved away' }))
    expect(() => end('2024-08-31')).toThrow(/began on 1 September 2024/)
    end(today)
    expect(list(file, bodyId).members).toMatchObject([{ daysLeft: 0, endedReason: 'Moved away' }])
    end('2026-11-21')
    expect(namesIn(file, bodyId)).toEqual([])
    expect(namesIn(file, bodyId, true)).toEqual(['Ann Yates'])
  })
})

describe('setSeats', () => {
  it('shows vacancies as places less members in post', () => {
    const file = aFile()
    const bodyId = aBody(file)
    aMember(file, bodyId, 'In Post')
    aMember(file, bodyId, 'To Come', { termFrom: '2027-01-01' })
    const seats = [
      { category: 'Parent', places: 2 },
      { category: 'Staff', places: 1 },
    ]
    file.command((db) => setSeats(db, { bodyId, seats }))
    expect(list(file, bodyId).vacancies).toEqual([
      { category: 'Parent', places: 2, inPost: 1, vacant: 1 },
      { category: 'Staff', places: 1, inPost: 0, vacant: 1 },
    ])
    file.command((db) => setSeats(db, { bodyId, seats: [{ category: 'Parent', places: 1 }] }))
    expect(list(file, bodyId).vacancies).toMatchObject([{ category: 'Parent', vacant: 0 }])
  })

  it('refuses a category named twice', () => {
    const file = aFile()
    const bodyId = aBody(file)
    const seats = [
      { category: 'Parent', places: 2 },
      { category: 'parent', places: 1 },
    ]
    expect(() => file.command((db) => setSeats(db, { bodyId, seats }))).toThrow(/there twice/)
  })
})
