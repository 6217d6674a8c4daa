import type {
  ClockAnchor,
  Framework,
  FrameworkConfidence,
  FrameworkScale,
  FrameworkSharing,
} from '@shared/entities/framework.ts'
import type { TagTone } from '../../../components/tag.tsx'

/** How sure a fact is, in the words of the screen. */
export const confidenceWords: Readonly<Record<FrameworkConfidence, string>> = {
  confirmed: 'Confirmed',
  reported: 'Reported',
  unconfirmed: 'Not confirmed',
  own: 'Your own',
}

export const confidenceTone: Readonly<Record<FrameworkConfidence, TagTone>> = {
  confirmed: 'done',
  reported: 'plain',
  unconfirmed: 'soon',
  own: 'plain',
}

/** What each of the words means, for the legend. */
export const confidenceMeans: Readonly<Record<FrameworkConfidence, string>> = {
  confirmed: 'Read in the inspectorate’s own words or the law, or measured on its reports.',
  reported: 'Read in somebody else’s account of it.',
  unconfirmed:
    'General knowledge, or not known. Check it before you rely on it; no days are counted from it.',
  own: 'Your board’s own word.',
}

export const stageWords: Readonly<Record<FrameworkSharing['stage'], string>> = {
  feedback: 'At the feedback meeting',
  provisional: 'Provisional outcome',
  draft: 'Draft report',
  published: 'Published report',
}

export const permissionWords: Readonly<Record<FrameworkSharing['permission'], string>> = {
  may: 'May',
  'must-not': 'Must not',
}

export const anchorLabels: Readonly<Record<ClockAnchor, string>> = {
  notice: 'Notice given on',
  starts: 'First day',
  ends: 'Last day',
  'draft-received': 'Draft came on',
  'report-received': 'Final report came on',
  published: 'Published on',
}

/** "Exceptional, Strong standard, …", or how it is told where there are no grades. */
export const scaleWords = ({ kind, points }: FrameworkScale): string => {
  if (kind === 'words') return 'In words, no grade'
  if (kind === 'score') return 'A score'
  return points.map(({ label }) => label).join(' · ')
}

export const scaleKindWords: Readonly<Record<FrameworkScale['kind'], string>> = {
  graded: 'Grades, the best first',
  met: 'Met or not',
  outcome: 'One of these outcomes; they are in words and are not ranked',
  score: 'A number; its range is not confirmed',
  words: 'Told in words, with no grade',
}

/** The sources of a fact, in full. */
export const sourcesOf = (framework: Framework, ids: readonly string[]) =>
  framework.sources.filter(({ id }) => ids.includes(id))

/** What can be changed by a dialog: the days of an event, or a line on who may be told. */
export interface Changing {
  readonly part: 'timeline' | 'sharing'
  readonly entryId: string
}
