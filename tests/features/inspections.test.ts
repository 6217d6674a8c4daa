import { describe, expect, it } from 'vitest'
import { atWork } from '../helpers/at-work.ts'

const anInspectionDraft = {
  title: 'Children’s services, February 2019',
  place: 'Hollinshire County Council',
  frameworkId: null,
  type: 'Standard inspection',
  team: '',
  noticeOn: '2019-01-28',
  startsOn: '2019-02-04',
  endsOn: '2019-02-08',
  feedbackDueOn: '2019-02-22',
  publishedOn: null,
} as const

describe('inspections', () => {
  it('are kept for a board, the latest first, and say whether they are embargoed', async () => {
    const { ask, bodyId } = await atWork()
    await ask('inspections.add', { bodyId, inspection: anInspectionDraft })
    const later = { title: 'The next one', startsOn: '2023-11-06', endsOn: '2023-11-10', feedbackDueOn: null }
    const published = { ...anInspectionDraft, ...later, noticeOn: null, publishedOn: '2024-01-12' }
    await ask('inspections.add', { bodyId, inspection: published })
    const { inspections } = await ask('inspections.list', { bodyId })
    expect(inspections.map(({ title, isEmbargoed }) => [title, isEmbargoed])).toEqual([
      ['The next one', false],
      ['Children’s services, February 2019', true],
    ])
  })

  it('can be changed, and the change undone and done again', async () => {
    const { ask, bodyId } = await atWork()
    const { inspectionId } = await ask('inspections.add', { bodyId, inspection: anInspectionDraft })
    await ask('inspections.update', { inspectionId, changes: { title: 'Another name' } })
    expect((await ask('inspections.undoState', { inspectionId })).undo).toBe('Change the inspection')
    await ask('inspections.undo', { inspectionId })
    expect((await ask('inspections.get', { inspectionId })).inspection.title).toBe(anInspectionDraft.title)
    await ask('inspections.redo', { inspectionId })
    expect((await ask('inspections.get', { inspectionId })).inspection.title).toBe('Another name')
  })

  it('refuse days in the wrong order, and say so at the field', async () => {
    const { ask, bodyId } = await atWork()
    const inspection = { ...anInspectionDraft, endsOn: '2019-02-01' }
    await expect(ask('inspections.add', { bodyId, inspection })).rejects.toMatchObject({
      code: 'invalid_input',
      details: {
        fields: [{ field: 'endsOn', message: 'It cannot end before it began on 4 February 2019.' }],
      },
    })
  })

  it('that were taken out are in no list, and cannot be changed', async () => {
    const { ask, bodyId } = await atWork()
    const { inspectionId } = await ask('inspections.add', { bodyId, inspection: anInspectionDraft })
    await ask('inspections.withdraw', { inspectionId })
    expect((await ask('inspections.list', { bodyId })).inspections).toEqual([])
    await expect(ask('inspections.update', { inspectionId, changes: { title: 'X' } })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('the debrief', () => {
  const point = {
    stage: 'debrief',
    areaId: null,
    tag: 'improvement',
    words: 'Care leavers wait too long for a place of their own',
    knownBefore: true,
    knownWhere: 'Self-evaluation, March 2018',
    reportPage: null,
  } as const

  const begun = async () => {
    const work = await atWork()
    const { inspectionId } = await work.ask('inspections.add', {
      bodyId: work.bodyId,
      inspection: anInspectionDraft,
    })
    return {
      ...work,
      inspectionId,
      get: () => work.ask('inspections.get', { inspectionId }),
      line: () => work.ask('inspections.line', { inspectionId }),
    }
  }

  it('keeps each line in the order in which it was entered, and undoes the last', async () => {
    const { ask, inspectionId, get } = await begun()
    await ask('inspections.addPoint', { inspectionId, point })
    await ask('inspections.addPoint', { inspectionId, point: { ...point, tag: 'strength', words: 'Second' } })
    expect((await get()).points.map(({ tag, words }) => [tag, words])).toEqual([
      ['improvement', point.words],
      ['strength', 'Second'],
    ])
    expect((await ask('inspections.undo', { inspectionId })).label).toBe('Add a strength')
    expect((await get()).points).toHaveLength(1)
  })

  it('keeps the line that is being typed, and lets it go once it is a point', async () => {
    const { ask, inspectionId, line } = await begun()
    const draft = {
      tag: 'strength',
      words: 'Social workers know their chil',
      knownBefore: null,
      knownWhere: '',
    } as const
    await ask('inspections.keepLine', { inspectionId, draft })
    expect((await line()).draft).toEqual(draft)
    await ask('inspections.addPoint', { inspectionId, point })
    expect((await line()).draft).toBeNull()
  })

  it('forgets where a thing was recorded once it is said not to have been known', async () => {
    const { ask, inspectionId, get } = await begun()
    const { pointId } = await ask('inspections.addPoint', { inspectionId, point })
    await ask('inspections.changePoint', { pointId, changes: { knownBefore: false } })
    expect((await get()).points[0]).toMatchObject({ knownBefore: false, knownWhere: '' })
    await ask('inspections.withdrawPoint', { pointId })
    await expect(ask('inspections.changePoint', { pointId, changes: { tag: 'note' } })).rejects.toMatchObject(
      {
        code: 'conflict',
      },
    )
  })
})

describe('draft and report', () => {
  const begun = async (frameworkId: string | null = 'ilacs-2018') => {
    const work = await atWork()
    const { ask, bodyId } = work
    const { inspectionId } = await ask('inspections.add', {
      bodyId,
      inspection: { ...anInspectionDraft, frameworkId },
    })
    const add = async (stage: 'debrief' | 'draft' | 'final', words: string) =>
      (
        await ask('inspections.addPoint', {
          inspectionId,
          point: {
            stage,
            areaId: null,
            tag: 'improvement',
            words,
            knownBefore: null,
            knownWhere: '',
            reportPage: null,
          },
        })
      ).pointId
    return { ...work, inspectionId, add, get: () => ask('inspections.get', { inspectionId }) }
  }

  it('links a point to one of an earlier stage only', async () => {
    const { ask, add, get } = await begun()
    const said = await add('debrief', 'Housing of care leavers')
    const printed = await add('final', 'The housing of care leavers')
    await ask('inspections.linkPoint', { pointId: printed, sameAsId: said })
    expect((await get()).points.find(({ id }) => id === printed)?.sameAsId).toBe(said)
    await expect(ask('inspections.linkPoint', { pointId: said, sameAsId: printed })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('takes grades of its own framework alone, one for each area and stage', async () => {
    const { ask, inspectionId, get } = await begun()
    const of = { inspectionId, stage: 'final', areaId: 'overall-effectiveness' } as const
    await ask('inspections.grade', { ...of, gradeId: 'inadequate' })
    await ask('inspections.grade', { ...of, gradeId: 'good' })
    expect((await get()).grades.map(({ gradeId }) => gradeId)).toEqual(['good'])
    await expect(ask('inspections.grade', { ...of, gradeId: 'exceptional' })).rejects.toMatchObject({
      code: 'conflict',
    })
    await ask('inspections.grade', { ...of, gradeId: null })
    expect((await get()).grades).toEqual([])
  })

  it('keeps what was put to the inspectorate about the draft, in the order of its pages', async () => {
    const { ask, inspectionId, get } = await begun(null)
    const point = {
      page: 4,
      says: '12 teachers',
      shouldSay: '14',
      evidence: 'Census',
      outcome: 'sent',
    } as const
    const { accuracyPointId } = await ask('inspections.addAccuracyPoint', { inspectionId, point })
    await ask('inspections.addAccuracyPoint', { inspectionId, point: { ...point, page: 2 } })
    await ask('inspections.changeAccuracyPoint', { accuracyPointId, changes: { outcome: 'accepted' } })
    expect((await get()).accuracyPoints.map(({ page, outcome }) => [page, outcome])).toEqual([
      [2, 'sent'],
      [4, 'accepted'],
    ])
    await ask('inspections.withdrawAccuracyPoint', { accuracyPointId })
    expect((await get()).accuracyPoints).toHaveLength(1)
  })
})
