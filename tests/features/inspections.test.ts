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
