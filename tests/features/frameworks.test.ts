import type { OwnFrameworkDraft } from '@shared/entities/framework.ts'
import { describe, expect, it } from 'vitest'
import {
  changeFramework,
  defineFramework,
  frameworksScope,
  overrideFact,
  takeBackOverride,
  takeOutFramework,
} from '../../electron/inspections/frameworks/frameworks.service.ts'
import {
  chooseFrameworks,
  listFrameworks,
  readClocks,
  readFramework,
} from '../../electron/inspections/frameworks/read-frameworks.ts'
import { addPoint } from '../../electron/inspections/debrief/points.service.ts'
import { addInspection } from '../../electron/inspections/record/inspections.service.ts'
import { redoLast, undoLast, undoState } from '../../electron/undo/undo.service.ts'
import { aBody } from '../helpers/a-body.ts'
import { aFile } from '../helpers/a-file.ts'

const today = '2026-11-22'

const set = (
  kind: 'maintained-school' | 'council-committee' | 'university-council' = 'maintained-school',
) => {
  const file = aFile()
  const bodyId = aBody(file, { kind })
  return { file, bodyId, list: () => listFrameworks(file.read, bodyId, today) }
}

const review: OwnFrameworkDraft = {
  name: 'Review of the School of Law',
  inspectorate: 'Senate review panel',
  inspects: 'Teaching and student experience',
  inForceFrom: '2026-09-01',
  inForceTo: null,
  sourceTitle: 'Code of practice on periodic review',
  sourceWhere: 'section 4',
  points: [
    { id: 'commended', label: 'Commended', means: '' },
    { id: 'confirmed', label: 'Confirmed', means: 'As it should be' },
  ],
  areas: [
    { id: 'teaching', name: 'Teaching', judged: 'graded' },
    { id: 'safety', name: 'Safety', judged: 'met' },
    { id: 'students', name: 'What students say', judged: 'words' },
  ],
  timeline: [
    {
      id: 'comments',
      kind: 'comments',
      title: 'Comments on the draft',
      clock: { count: 10, unit: 'working-day', from: 'draft-received', bound: 'at-most' },
    },
  ],
  sharing: [{ id: 'council', stage: 'provisional', permission: 'may', who: 'Members of council' }],
}

const nothing = {
  place: '',
  type: '',
  team: '',
  noticeOn: null,
  startsOn: null,
  endsOn: null,
  feedbackDueOn: null,
  publishedOn: null,
  draftOn: null,
}

const noDays = {
  notice: null,
  starts: null,
  ends: null,
  'draft-received': null,
  'report-received': null,
  published: null,
}

describe('the list', () => {
  it.each([
    ['maintained-school', ['ofsted-schools', 'siams', 'estyn']],
    ['council-committee', ['ilacs', 'area-send', 'cqc-local-authority', 'lga-peer-challenge']],
    ['university-council', ['ofsted-fe-and-skills']],
  ] as const)('begins for a %s with what it usually meets', (kind, expected) => {
    const { families } = set(kind).list()
    expect(
      families.filter(({ isLikely, isFrame }) => isLikely && !isFrame).map(({ family }) => family),
    ).toEqual(expected)
    expect(families.slice(0, expected.length).map(({ family }) => family)).toEqual(expected)
    expect(families.slice(-2).map(({ family }) => family)).toEqual([
      'university-own-review',
      'define-your-own',
    ])
  })

  it('has the latest version of a family first, with its days and how sure it is', () => {
    const schools = set()
      .list()
      .families.find(({ family }) => family === 'ofsted-schools')
    expect(
      schools?.versions.map(({ id, inForce, isInForce, confidence }) => [id, inForce, isInForce, confidence]),
    ).toEqual([
      ['ofsted-schools-2025', 'Since 10 November 2025', true, 'confirmed'],
      ['ofsted-schools-2024', '2 September 2024 to 9 November 2025', false, 'reported'],
      ['ofsted-schools-2019', 'September 2019 to 1 September 2024', false, 'reported'],
    ])
  })
})

describe('chooseFrameworks', () => {
  it('gives a version of each family for the day of the true story, or says why there is none', () => {
    const { file, bodyId } = set('council-committee')
    const choices = chooseFrameworks(file.read, bodyId, '2019-02-04')
    const of = (family: string) => choices.find((each) => each.family === family)
    expect(choices[0]).toMatchObject({ family: 'ilacs', frameworkId: 'ilacs-2018', sentence: null })
    expect(of('ofsted-schools')).toMatchObject({ frameworkId: null })
    expect(of('ofsted-schools')?.sentence).toContain('begins in September 2019')
    expect(choices.some(({ family }) => family === 'define-your-own')).toBe(false)
  })
})

describe('a board’s own word on one fact', () => {
  const draftDays = {
    frameworkId: 'ofsted-schools-2025',
    part: 'timeline',
    entryId: 'draft',
    value: { kind: 'clock', clock: { count: 15, unit: 'working-day', from: 'ends', bound: 'at-most' } },
    reason: 'The letter of 16 November says so',
  } as const

  it('makes a clock run that was not confirmed, with the reason beside it', () => {
    const { file, bodyId, list } = set()
    const days = { ...noDays, ends: '2026-11-18' }
    const due = () =>
      readClocks(file.read, bodyId, 'ofsted-schools-2025', days).clocks.map(({ eventId, dueOn }) => [
        eventId,
        dueOn,
      ])
    expect(due()).toEqual([['call-after', '2026-11-19']])
    file.command((db) => overrideFact(db, { bodyId, ...draftDays }))
    expect(due()).toEqual([
      ['call-after', '2026-11-19'],
      ['draft', '2026-12-09'],
    ])
    const { framework } = readFramework(file.read, bodyId, 'ofsted-schools-2025', today)
    expect(framework.timeline.find(({ id }) => id === 'draft')).toMatchObject({
      confidence: 'own',
      note: 'Your board’s own: The letter of 16 November says so',
    })
    expect(list().families[0]?.versions[0]?.changedCount).toBe(1)
  })

  it('holds for one board alone, and the latest word stands', () => {
    const { file, bodyId } = set()
    const other = aBody(file, { name: 'Another board' })
    file.command((db) => overrideFact(db, { bodyId, ...draftDays }))
    const again = file.command((db) =>
      overrideFact(db, {
        bodyId,
        ...draftDays,
        value: { kind: 'clock', clock: { ...draftDays.value.clock, count: 20 } },
      }),
    )
    const page = (id: typeof bodyId) => readFramework(file.read, id, 'ofsted-schools-2025', today)
    expect(page(bodyId).overrides.map(({ id }) => id)).toEqual([again])
    expect(page(bodyId).framework.timeline.find(({ id }) => id === 'draft')?.clock?.count).toBe(20)
    expect(page(other).overrides).toEqual([])
  })

  it('says who may be told, and goes back by itself and by undo', () => {
    const { file, bodyId } = set()
    const parents = () =>
      readFramework(file.read, bodyId, 'ofsted-schools-2025', today).framework.sharing.find(
        ({ id }) => id === 'parents',
      )
    const id = file.command((db) =>
      overrideFact(db, {
        bodyId,
        frameworkId: 'ofsted-schools-2025',
        part: 'sharing',
        entryId: 'parents',
        value: { kind: 'permission', permission: 'may' },
        reason: 'The lead inspector agreed',
      }),
    )
    expect(parents()).toMatchObject({ permission: 'may', confidence: 'own' })
    file.command((db) => takeBackOverride(db, id))
    expect(parents()).toMatchObject({ permission: 'must-not', confidence: 'unconfirmed' })
    const scope = frameworksScope(bodyId)
    expect(undoState(file.read, scope).undo).toBe('Go back to what comes with Packhorse')
    file.command((db) => undoLast(db, scope))
    expect(parents()?.permission).toBe('may')
    expect(() => file.command((db) => takeBackOverride(db, id))).not.toThrow()
    expect(() => file.command((db) => takeBackOverride(db, id))).toThrow(/taken back already/)
  })

  it.each([
    ['an event that is not there', { entryId: 'nothing' }, /no such fact/],
    ['a framework that is not there', { frameworkId: 'nothing' }, /no such inspection framework/],
    ['a permission on a day', { value: { kind: 'permission', permission: 'may' } }, /no such fact/],
  ] as const)('refuses %s', (_name, change, says) => {
    const { file, bodyId } = set()
    expect(() => file.command((db) => overrideFact(db, { bodyId, ...draftDays, ...change }))).toThrow(says)
  })
})

describe('a framework of one’s own', () => {
  it('is kept in the file, read like the shipped ones, and found by its day', () => {
    const { file, bodyId, list } = set('university-council')
    const id = file.command((db) =>
      defineFramework(db, { bodyId, basedOn: 'university-own-review', draft: review }),
    )
    expect(list().own.map(({ name, inForce }) => [name, inForce])).toEqual([
      [review.name, 'Since 1 September 2026'],
    ])
    const { framework, own } = readFramework(file.read, bodyId, id, today)
    expect(own).toMatchObject(review)
    expect(framework).toMatchObject({
      confidence: 'own',
      sources: [{ title: 'Code of practice on periodic review, section 4', where: null }],
      areas: [{ scaleId: 'graded' }, { scaleId: 'met' }, { scaleId: 'words' }],
    })
    const choice = chooseFrameworks(file.read, bodyId, '2026-10-01').find(({ name }) => name === review.name)
    expect(choice?.frameworkId).toBe(id)
    const { clocks } = readClocks(file.read, bodyId, id, { ...noDays, 'draft-received': '2026-11-26' })
    expect(clocks.map(({ dueOn }) => dueOn)).toEqual(['2026-12-10'])
  })

  it('is changed, taken out, undone and redone', () => {
    const { file, bodyId, list } = set('university-council')
    const scope = frameworksScope(bodyId)
    const ownFrameworkId = file.command((db) => defineFramework(db, { bodyId, basedOn: null, draft: review }))
    file.command((db) => changeFramework(db, { ownFrameworkId, draft: { ...review, name: 'Review of Law' } }))
    file.command((db) => takeOutFramework(db, ownFrameworkId))
    expect(list().own).toEqual([])
    file.command((db) => undoLast(db, scope))
    expect(list().own.map(({ name }) => name)).toEqual(['Review of Law'])
    file.command((db) => undoLast(db, scope))
    expect(list().own.map(({ name }) => name)).toEqual([review.name])
    file.command((db) => redoLast(db, scope))
    expect(list().own.map(({ name }) => name)).toEqual(['Review of Law'])
  })

  it('belongs to one board', () => {
    const { file, bodyId } = set('university-council')
    const other = aBody(file, { name: 'Another board' })
    const id = file.command((db) => defineFramework(db, { bodyId, basedOn: null, draft: review }))
    expect(() => readFramework(file.read, other, id, today)).toThrow(/no such inspection framework/)
  })

  it('stays while an inspection is recorded under it, with the areas that have points', () => {
    const { file, bodyId } = set('university-council')
    const id = file.command((db) => defineFramework(db, { bodyId, basedOn: null, draft: review }))
    const inspectionId = file.command((db) =>
      addInspection(db, { bodyId, inspection: { title: 'Law, autumn', frameworkId: id, ...nothing } }),
    )
    const point = {
      stage: 'debrief',
      areaId: 'teaching',
      tag: 'strength',
      words: 'Good',
      knownBefore: null,
      knownWhere: '',
      reportPage: null,
    } as const
    file.command((db) => addPoint(db, { inspectionId, point }))
    expect(() => file.command((db) => takeOutFramework(db, id))).toThrow(/1 inspection is recorded/)
    const without = (area: string) => ({ ...review, areas: review.areas.filter((each) => each.id !== area) })
    expect(() =>
      file.command((db) => changeFramework(db, { ownFrameworkId: id, draft: without('teaching') })),
    ).toThrow(/points on “Teaching”/)
    file.command((db) => changeFramework(db, { ownFrameworkId: id, draft: without('safety') }))
  })

  it('is not to be had by an inspection of another board', () => {
    const { file, bodyId } = set('university-council')
    const other = aBody(file, { name: 'Another board' })
    const id = file.command((db) => defineFramework(db, { bodyId, basedOn: null, draft: review }))
    const inspection = { title: 'Law', frameworkId: id, ...nothing }
    expect(() => file.command((db) => addInspection(db, { bodyId: other, inspection }))).toThrow(
      /no such inspection framework/,
    )
    expect(() => file.command((db) => addInspection(db, { bodyId, inspection }))).not.toThrow()
  })

  it.each([
    ['a scale of one word', { points: review.points.slice(1) }, /two words or more/],
    ['an end before its beginning', { inForceTo: '2026-08-31' }, /before it began/],
    ['an area twice', { areas: [...review.areas, ...review.areas] }, /twice/],
  ])('refuses %s', (_name, change, says) => {
    const { file, bodyId } = set()
    const draft = { ...review, ...change }
    expect(() => file.command((db) => defineFramework(db, { bodyId, basedOn: null, draft }))).toThrow(says)
  })
})
