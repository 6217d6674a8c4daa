import { describe, expect, it } from 'vitest'
import { clockOn } from '../../electron/app/clock.ts'
import { atWork } from '../helpers/at-work.ts'

const begun = async () => {
  const work = await atWork({ clock: clockOn('2026-11-13') })
  const { inspectionId } = await work.ask('inspections.add', {
    bodyId: work.bodyId,
    inspection: {
      title: 'Inspection of November 2026',
      place: '',
      frameworkId: 'isi-2023',
      type: '',
      team: '',
      noticeOn: null,
      startsOn: null,
      endsOn: null,
      feedbackDueOn: null,
      publishedOn: null,
    },
  })
  return { ...work, inspectionId, get: () => work.ask('embargo.get', { inspectionId }) }
}

const pat = { personId: null, name: 'Pat Reed', capacity: 'her husband', why: '', wasInRoom: false }

describe('the list of an embargo', () => {
  it('names somebody once, and what they were told beside them', async () => {
    const { ask, inspectionId, get } = await begun()
    const { embargoPersonId } = await ask('embargo.allow', { inspectionId, person: pat })
    await expect(ask('embargo.allow', { inspectionId, person: pat })).rejects.toMatchObject({
      details: { fields: [{ field: 'name', message: 'Pat Reed is on the list already.' }] },
    })
    const told = { what: 'That it went well', toldOn: '2026-11-12', toldBy: 'Ann Reed' }
    await ask('embargo.tell', { inspectionId, who: { kind: 'known', embargoPersonId }, ...told })
    const { people } = await get()
    expect(people).toMatchObject([{ name: 'Pat Reed', isOnList: true, tellings: [told] }])
  })

  it('notes who was told and is not on it, and nobody as told on a day to come', async () => {
    const { ask, inspectionId, get } = await begun()
    const who = { kind: 'other', personId: null, name: 'A Neighbour', capacity: '' } as const
    const told = { inspectionId, who, what: 'That it is over', toldBy: '' }
    await expect(ask('embargo.tell', { ...told, toldOn: '2026-11-14' })).rejects.toMatchObject({
      code: 'invalid_input',
    })
    await ask('embargo.tell', { ...told, toldOn: '2026-11-13' })
    expect((await get()).people).toMatchObject([{ name: 'A Neighbour', isOnList: false }])
  })

  it('shows who may know by the framework, with the source', async () => {
    const { rules } = await (await begun()).get()
    expect(
      rules.find(({ stage, permission }) => stage === 'provisional' && permission === 'may'),
    ).toMatchObject({
      confidence: 'confirmed',
      source: { publisher: 'Independent Schools Inspectorate' },
    })
  })
})

describe('minuting a debrief', () => {
  it('is refused while nothing is written down, and a second time at one meeting', async () => {
    const { ask, inspectionId, meetingId, get } = await begun()
    const minute = () => ask('embargo.minute', { inspectionId, meetingId })
    await expect(minute()).rejects.toMatchObject({ message: /Nothing of the debrief is written down yet/ })
    await ask('inspections.addPoint', {
      inspectionId,
      point: {
        stage: 'debrief',
        areaId: null,
        tag: 'strength',
        words: 'Reading is taught well',
        knownBefore: null,
        knownWhere: '',
        reportPage: null,
      },
    })
    const { itemId } = await minute()
    await expect(minute()).rejects.toMatchObject({ code: 'conflict' })
    const item = (await ask('agenda.get', { meetingId })).items.find(({ id }) => id === itemId)
    expect(item).toMatchObject({ title: 'Report of an inspection', isConfidential: true })
    const { minutings } = await get()
    await expect(
      ask('embargo.noteRelease', { minutingId: minutings[0]?.id as never, releasedOn: '2026-11-13' }),
    ).rejects.toMatchObject({ message: /still embargoed/ })
  })
})
