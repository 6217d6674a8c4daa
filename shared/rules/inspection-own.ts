import type {
  Framework,
  FrameworkOverride,
  FrameworkScale,
  OwnFramework,
  OwnFrameworkDraft,
} from '../entities/framework.ts'

const own = { confidence: 'own' as const, sources: ['own'] }

/** What is missing of a framework of one's own, by field; empty where nothing is. */
export function ownFrameworkFaults({
  points,
  areas,
  timeline,
  sharing,
  inForceFrom,
  inForceTo,
}: OwnFrameworkDraft): readonly { readonly field: string; readonly message: string }[] {
  const lists = [points, areas, timeline, sharing]
  const isTwice = lists.some((list) => new Set(list.map(({ id }) => id)).size !== list.length)
  const isGraded = areas.some(({ judged }) => judged === 'graded')
  return [
    ...(isGraded && points.length < 2
      ? [
          {
            field: 'points',
            message: 'An area is graded, so the scale needs two words or more, the best first.',
          },
        ]
      : []),
    ...(inForceFrom !== null && inForceTo !== null && inForceTo < inForceFrom
      ? [{ field: 'inForceTo', message: 'It cannot end before it began.' }]
      : []),
    ...(isTwice ? [{ field: 'areas', message: 'The same part is there twice.' }] : []),
  ]
}

/** A board's own framework in the shape of the shipped ones: a family of its own, each fact the board's own. */
export function asFramework(of: OwnFramework): Framework {
  const isOnWeb = /^https?:\/\/\S+$/.test(of.sourceWhere)
  const title = isOnWeb || of.sourceWhere === '' ? of.sourceTitle : `${of.sourceTitle}, ${of.sourceWhere}`
  const day = (on: string | null) => (on === null ? null : { on, precision: 'day' as const, ...own })
  return {
    id: of.id,
    family: `own-${of.id}`,
    name: of.name,
    version: 'Your own',
    inspectorate: of.inspectorate,
    inspects: { words: of.inspects || 'Not said', bodyKinds: [] },
    inForceFrom: day(of.inForceFrom),
    inForceTo: day(of.inForceTo),
    summary: `Defined by this board from “${of.sourceTitle}”.`,
    confidence: 'own',
    sources: [
      {
        id: 'own',
        title,
        publisher: of.inspectorate,
        date: null,
        where: isOnWeb ? of.sourceWhere : null,
      },
    ],
    areasSetBy: 'you',
    scales: scalesOf(of),
    areas: of.areas.map(({ id, name, judged }) => ({
      id,
      name,
      scaleId: judged,
      group: null,
      when: null,
      isOverall: false,
      ...own,
    })),
    timeline: of.timeline.map((event) => ({ ...event, text: event.title, ...own })),
    sharing: of.sharing.map(({ who, ...each }) => ({
      ...each,
      who: [who],
      text: ownText[each.permission],
      ...own,
    })),
    alternatives: [],
    statements: [],
    categoryRule: null,
    notes: [],
    open: [],
  }
}

const ownText = {
  may: 'May know, by your board’s own rule.',
  'must-not': 'Not, by your board’s own rule.',
} as const

const scalesOf = ({ points, areas }: OwnFramework): FrameworkScale[] => {
  const isUsed = (judged: string) => areas.some((area) => area.judged === judged)
  const scales: readonly FrameworkScale[] = [
    {
      id: 'graded',
      name: 'The scale',
      kind: 'graded',
      points: points.map(({ id, label, means }) => ({ id, label, means: means || null, ...own })),
    },
    {
      id: 'met',
      name: 'Met or not met',
      kind: 'met',
      points: [
        { id: 'met', label: 'Met', means: null, ...own },
        { id: 'not-met', label: 'Not met', means: null, ...own },
      ],
    },
    { id: 'words', name: 'In words', kind: 'words', points: [] },
  ]
  return scales.filter(({ id }) => isUsed(id))
}

type Override = Pick<FrameworkOverride, 'part' | 'entryId' | 'value' | 'reason'>

/** The framework with a board's own word in place: the fact is then its own, and its note gives the reason. */
export const withOverrides = (framework: Framework, overrides: readonly Override[]): Framework =>
  overrides.reduce(withOne, framework)

function withOne(framework: Framework, { part, entryId, value, reason }: Override): Framework {
  const mine = { confidence: 'own', note: `Your board’s own: ${reason}` } as const
  if (part === 'timeline' && value.kind === 'clock') {
    const { clock } = value
    const timeline = framework.timeline.map((each) =>
      each.id === entryId ? { ...each, clock, ...mine } : each,
    )
    return { ...framework, timeline }
  }
  if (part === 'sharing' && value.kind === 'permission') {
    const { permission } = value
    const sharing = framework.sharing.map((each) =>
      each.id === entryId ? { ...each, permission, text: ownText[permission], ...mine } : each,
    )
    return { ...framework, sharing }
  }
  return framework
}
