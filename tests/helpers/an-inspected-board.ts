import type { InspectionId } from '../../shared/entities/inspection.ts'
import { atWork } from './at-work.ts'

/** What must improve, in the words in which public reports say such things. */
export const SIX_POINTS = [
  'The timeliness of initial visits to children after a referral.',
  'The quality of plans, so that they say what must change, for whom and by when.',
  'Management oversight and supervision of social work practice.',
  'The response to children who are privately fostered.',
  'The timeliness of health assessments for children who come into care.',
  'The range of accommodation for care leavers.',
] as const

const draft = {
  title: 'Children’s services, February 2019',
  place: '',
  frameworkId: 'ofsted-ilacs-2018',
  type: 'Standard inspection',
  team: '',
  noticeOn: null,
  startsOn: '2019-02-04',
  endsOn: '2019-02-08',
  feedbackDueOn: '2019-02-22',
} as const

const action = {
  ownerId: null,
  ownerRole: 'Director',
  dueOn: '2019-09-30',
  dueWords: '',
  priority: 'normal',
  isConfidential: false,
} as const

/** A council committee whose inspection found six things to improve and one strength; embargoed until 11 March 2019. */
export const anInspectedBoard = async (frameworkId: string | null, today = '2019-02-20') => {
  const clock = { now: () => `${today}T09:00:00.000Z`, today: () => today }
  const board = await atWork({ clock })
  const { ask, bodyId } = board
  const { inspectionId } = await ask('inspections.add', {
    bodyId,
    inspection: { ...draft, frameworkId, publishedOn: '2019-03-11' },
  })
  const point = { stage: 'final', areaId: null, knownBefore: null, knownWhere: '' } as const
  for (const [at, words] of SIX_POINTS.entries())
    await ask('inspections.addPoint', {
      inspectionId,
      point: { ...point, tag: 'improvement', words, reportPage: 2 + (at % 2) },
    })
  await ask('inspections.addPoint', {
    inspectionId,
    point: { ...point, tag: 'strength', words: 'Workers know their children well.', reportPage: 3 },
  })
  const list = async () => {
    const { inspections } = await ask('findings.list', { bodyId })
    const one = inspections.find(({ inspection }) => inspection.id === inspectionId)
    if (one === undefined) throw new Error('The inspection is not in the list.')
    return one
  }
  return {
    ...board,
    inspectionId: inspectionId as InspectionId,
    list,
    takeAll: async () =>
      ask('findings.takeIn', { inspectionId, pointIds: (await list()).points.map(({ id }) => id) }),
    /** An action on one of the findings, by its number. */
    raise: async (number: number, text: string, more: object = {}) => {
      const finding = (await list()).findings.find((each) => each.number === number)
      if (finding === undefined) throw new Error(`There is no finding ${number}.`)
      return (await ask('findings.raiseAction', { findingId: finding.id, text, ...action, ...more })).actionId
    },
  }
}
