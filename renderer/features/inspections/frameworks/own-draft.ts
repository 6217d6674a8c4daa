import {
  type Framework,
  type FrameworkScale,
  type OwnFramework,
  type OwnFrameworkDraft,
  ownFrameworkDraft,
} from '@shared/entities/framework.ts'
import { scaleOf } from '@shared/rules/inspection-grades.ts'

/** An id for a part that is new. */
export const newId = (): string => crypto.randomUUID()

/** What the form starts with for a framework from nothing. */
export const emptyDraft = (): OwnFrameworkDraft => ({
  name: '',
  inspectorate: '',
  inspects: '',
  inForceFrom: null,
  inForceTo: null,
  sourceTitle: '',
  sourceWhere: '',
  points: [],
  areas: [{ id: newId(), name: '', judged: 'words' }],
  timeline: [],
  sharing: [],
})

/** What the form holds of one that is there. */
export const draftOf = (own: OwnFramework): OwnFrameworkDraft => ownFrameworkDraft.parse(own)

/** Areas, scale, course and sharing of another, to be changed; its name and source are one's own to give. */
export const draftFrom = (framework: Framework): OwnFrameworkDraft => {
  if (framework.areasSetBy === 'you' && framework.confidence !== 'own') return emptyDraft()
  const graded = framework.scales.find(({ kind }) => kind === 'graded' || kind === 'outcome')
  const areas = framework.areas.map(({ id, name }) => ({
    id,
    name,
    judged: judgedOn(scaleOf(framework, id)?.kind),
  }))
  const empty = emptyDraft()
  return {
    ...empty,
    inspectorate: framework.inspectorate.slice(0, 120),
    inspects: framework.inspects.words,
    points: graded?.points.map(({ id, label, means }) => ({ id, label, means: means ?? '' })) ?? [],
    areas: areas.length === 0 ? empty.areas : areas,
    timeline: framework.timeline.map(({ id, kind, title, clock, confidence }) => ({
      id,
      kind,
      title,
      clock: confidence === 'unconfirmed' ? null : clock,
    })),
    sharing: framework.sharing.map(({ id, stage, permission, who }) => ({
      id,
      stage,
      permission,
      who: who.join(', ').slice(0, 200),
    })),
  }
}

const judgedOn = (kind: FrameworkScale['kind'] | undefined): OwnFrameworkDraft['areas'][number]['judged'] => {
  if (kind === 'graded' || kind === 'outcome') return 'graded'
  return kind === 'met' ? 'met' : 'words'
}
