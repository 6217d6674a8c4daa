import { bodyKinds } from '@shared/entities/body.ts'
import type { BodyId, HolidayEdit } from '@shared/entities/body.ts'
import { latestSendDay } from '@shared/rules/notice.ts'
import { describe, expect, it } from 'vitest'
import {
  archiveBody,
  changeBody,
  describeBody,
  listArchivedSummaries,
  listKinds,
  listSummaries,
  overrideRule,
  resetRule,
  restoreBody,
  setTermDates,
} from '../../electron/bodies/bodies.service.ts'
import {
  editHoliday,
  holidaysOf,
  listHolidays,
  undoHolidayEdit,
} from '../../electron/bodies/holidays.service.ts'
import { logoOf, setLogo } from '../../electron/bodies/logo.service.ts'
import { frequencyRuleOf, noticeRuleOf, quorumRuleOf } from '../../electron/bodies/rules.service.ts'
import { aFile } from '../helpers/a-file.ts'
import { aBody } from '../helpers/a-body.ts'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 9, 9])

describe('createBody', () => {
  it.each(bodyKinds)('sets up a %s with rules that can be worked with', (kind) => {
    const file = aFile()
    const bodyId = aBody(file, { kind })
    const { body, rules, reasons } = describeBody(file.read, bodyId, '2026-11-22')
    expect(body).toMatchObject({ kind, name: 'Governing board', logoSha256: null })
    expect(rules.map(({ topic }) => topic)).toEqual(expect.arrayContaining(['notice', 'quorum']))
    expect(reasons.length).toBeGreaterThan(0)
    const { sendBy } = latestSendDay({
      meetsOn: '2026-11-26',
      rule: noticeRuleOf(file.read, bodyId).value,
      holidays: holidaysOf(file.read),
    })
    expect(sendBy < '2026-11-26').toBe(true)
  })

  it('refuses the same board twice, whatever its capitals', () => {
    const file = aFile()
    aBody(file)
    expect(() => aBody(file, { name: 'GOVERNING board' })).toThrow(/is in this file already/)
    expect(listSummaries(file.read)).toHaveLength(1)
  })

  it('offers a kind for each in the list', () => {
    expect(
      listKinds()
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual([...bodyKinds].toSorted())
  })
})

describe('changeBody, archiveBody and restoreBody', () => {
  it('writes what was sent and leaves the rest', () => {
    const file = aFile()
    const bodyId = aBody(file)
    file.command((db) => changeBody(db, { bodyId, changes: { usualPlace: 'School hall', accent: 'plum' } }))
    expect(describeBody(file.read, bodyId, '2026-11-22').body).toMatchObject({
      name: 'Governing board',
      usualPlace: 'School hall',
      accent: 'plum',
    })
  })

  it('takes a body off the list and brings it back', () => {
    const file = aFile()
    const bodyId = aBody(file)
    file.command((db) => archiveBody(db, bodyId))
    expect(listSummaries(file.read)).toEqual([])
    expect(listArchivedSummaries(file.read)).toMatchObject([{ id: bodyId }])
    file.command((db) => restoreBody(db, bodyId))
    expect(listSummaries(file.read)).toMatchObject([{ id: bodyId }])
  })
})

describe('rules in force', () => {
  it('starts with the shipped rules, with source and confidence', () => {
    const file = aFile()
    const bodyId = aBody(file)
    expect(noticeRuleOf(file.read, bodyId)).toMatchObject({
      value: { days: 7, counting: 'school-board' },
      confidence: 'read',
      source: { provision: 'reg 13(4)' },
      override: null,
    })
    expect(quorumRuleOf(file.read, bodyId)).toMatchObject({ confidence: 'general' })
    expect(frequencyRuleOf(file.read, bodyId)).toMatchObject({ value: { times: 3, per: 'school year' } })
  })

  it('answers null where nothing says how often to meet', () => {
    const file = aFile()
    expect(frequencyRuleOf(file.read, aBody(file, { kind: 'council-committee' }))).toBeNull()
  })

  it("takes the body's own value with its reason, and can go back", () => {
    const file = aFile()
    const bodyId = aBody(file, { kind: 'parish-council' })
    const value = { days: 3, counting: 'parish-council', switches: { saturdayCounts: true } }
    const own = { bodyId, topic: 'notice', ruleId: 'PC-NOTICE', value, reason: 'Standing order 3b' } as const
    file.command((db) => overrideRule(db, own))
    expect(describeBody(file.read, bodyId, '2026-11-22').rules[0]).toMatchObject({
      topic: 'notice',
      ruleId: 'PC-NOTICE',
      confidence: 'own',
      source: null,
      override: { reason: 'Standing order 3b' },
      sentence: expect.stringContaining('Sundays') as string,
    })
    file.command((db) => resetRule(db, { bodyId, topic: 'notice' }))
    expect(noticeRuleOf(file.read, bodyId)).toMatchObject({ confidence: 'read', override: null })
  })

  it('keeps the source of a shipped rule that was chosen in place of the usual one', () => {
    const file = aFile()
    const bodyId = aBody(file, { kind: 'university-council' })
    const choice = describeBody(file.read, bodyId, '2026-11-22').choices.find(
      ({ ruleId }) => ruleId === 'HE-NOTICE-KEELE',
    )
    expect(choice).toMatchObject({ title: 'Papers as at Keele', topic: 'notice' })
    const value = choice?.value ?? {}
    file.command((db) =>
      overrideRule(db, {
        bodyId,
        topic: 'notice',
        ruleId: 'HE-NOTICE-KEELE',
        value,
        reason: 'As Keele does',
      }),
    )
    const { rules, choices } = describeBody(file.read, bodyId, '2026-11-22')
    expect(rules[0]).toMatchObject({ ruleId: 'HE-NOTICE-KEELE', confidence: 'read' })
    expect(choices.map(({ ruleId }) => ruleId)).not.toContain('HE-NOTICE-KEELE')
    expect(choices.map(({ ruleId }) => ruleId)).toContain('HE-NOTICE')
  })

  it.each([
    ['a value of another shape', { topic: 'quorum', ruleId: null, value: { days: 7 } }],
    [
      'a rule on another question',
      { topic: 'quorum', ruleId: 'MS-NOTICE', value: { formula: 'fixed', members: 3 } },
    ],
  ] as const)('refuses %s', (_, wrong) => {
    const file = aFile()
    const bodyId = aBody(file)
    expect(() => file.command((db) => overrideRule(db, { bodyId, reason: 'Because', ...wrong }))).toThrow(
      /[Nn]othing was changed/,
    )
    expect(quorumRuleOf(file.read, bodyId).override).toBeNull()
  })
})

describe('setTermDates', () => {
  const autumn = { name: 'Autumn', kind: 'term', startsOn: '2026-09-02', endsOn: '2026-12-18' } as const
  const spring = { name: 'Spring', kind: 'term', startsOn: '2027-01-05', endsOn: '2027-03-25' } as const

  it('makes the dates exactly these, in order', () => {
    const file = aFile()
    const bodyId = aBody(file)
    file.command((db) => setTermDates(db, { bodyId, termDates: [spring, autumn] }))
    file.command((db) => setTermDates(db, { bodyId, termDates: [autumn, { ...spring, name: 'Lent' }] }))
    expect(describeBody(file.read, bodyId, '2026-11-22').termDates.map(({ name }) => name)).toEqual([
      'Autumn',
      'Lent',
    ])
  })

  it.each([
    ['ends before it starts', [{ ...autumn, endsOn: '2026-09-01' }], /ends before it starts/],
    ['overlaps another', [autumn, { ...spring, startsOn: '2026-12-18' }], /overlaps with Autumn/],
  ])('refuses a term that %s', (_, termDates, message) => {
    const file = aFile()
    const bodyId = aBody(file)
    expect(() => file.command((db) => setTermDates(db, { bodyId, termDates }))).toThrow(message)
  })
})

describe('setLogo', () => {
  it.each([
    ['image/png', png],
    ['image/jpeg', jpeg],
  ])('keeps a %s and gives it back', (mediaType, bytes) => {
    const file = aFile()
    const bodyId = aBody(file)
    file.command((db) => setLogo(db, { bodyId, bytes }))
    expect(logoOf(file.read, bodyId)).toEqual({ bytes, mediaType })
    file.command((db) => setLogo(db, { bodyId, bytes: null }))
    expect(logoOf(file.read, bodyId)).toBeNull()
  })

  it.each([
    ['what only has the name of a picture', new TextEncoder().encode('<svg/>'), /no PNG or JPEG/],
    ['nothing at all', new Uint8Array(0), /no PNG or JPEG/],
    ['more than 2 MB', Uint8Array.from({ length: 2_000_001 }, (_, i) => png[i] ?? 0), /larger than 2 MB/],
  ])('refuses %s', (_, bytes, message) => {
    const file = aFile()
    const bodyId = aBody(file)
    expect(() => file.command((db) => setLogo(db, { bodyId, bytes }))).toThrow(message)
  })
})

describe('bank holidays', () => {
  const edit = (change: 'added' | 'removed', dayOn: string) => ({
    change,
    dayOn,
    name: 'Day',
    reason: 'Proclamation',
  })

  it('adds a day, takes one out, and takes either back', () => {
    const file = aFile()
    const on = (day: string) => holidaysOf(file.read).some((holiday) => holiday.on === day)
    file.command((db) => editHoliday(db, edit('added', '2026-06-15')))
    file.command((db) => editHoliday(db, edit('removed', '2026-08-31')))
    expect([on('2026-06-15'), on('2026-08-31'), on('2026-12-25')]).toEqual([true, false, true])
    const edited = listHolidays(file.read, 2026).filter(({ editId }) => editId !== null)
    expect(edited.map(({ dayOn, isRemoved }) => [dayOn, isRemoved])).toEqual([
      ['2026-06-15', false],
      ['2026-08-31', true],
    ])
    for (const { editId } of edited)
      file.command((db) => undoHolidayEdit(db, { editId: editId as HolidayEdit['id'] }))
    expect([on('2026-06-15'), on('2026-08-31')]).toEqual([false, true])
  })

  it('refuses to add a day twice or to take out a day that is none', () => {
    const file = aFile()
    expect(() => file.command((db) => editHoliday(db, edit('added', '2026-12-25')))).toThrow(/already/)
    expect(() => file.command((db) => editHoliday(db, edit('removed', '2026-06-15')))).toThrow(
      /no bank holiday/,
    )
  })

  it('takes an added day out again', () => {
    const file = aFile()
    file.command((db) => editHoliday(db, edit('added', '2026-06-15')))
    file.command((db) => editHoliday(db, edit('removed', '2026-06-15')))
    expect(listHolidays(file.read, 2026).map(({ dayOn }) => dayOn)).not.toContain('2026-06-15')
  })
})

describe('describeBody', () => {
  it('throws not_found for a body of another file', () => {
    const stranger = '0198c0de-0000-7000-8000-000000000000' as BodyId
    expect(() => describeBody(aFile().read, stranger, '2026-11-22')).toThrow(/no such board/)
  })
})
