import {
  type ClockAnchor,
  clockAnchors,
  eventKinds,
  type FrameworkClock,
  type FrameworkEvent,
} from '@shared/entities/framework.ts'
import { anchorWords } from '@shared/rules/inspection-clock.ts'

type Unit = FrameworkClock['unit']

/** The last is for a source that does not say which days it means. */
export const unitOptions: readonly { readonly id: Unit; readonly label: string }[] = [
  { id: 'working-day', label: 'working days' },
  { id: 'calendar-day', label: 'calendar days' },
  { id: 'week', label: 'weeks' },
  { id: 'month', label: 'months' },
  { id: 'day', label: 'days, the source does not say which' },
]

export const anchorOptions: readonly { readonly id: ClockAnchor; readonly label: string }[] =
  clockAnchors.map((id) => ({ id, label: anchorWords[id] }))

export const boundOptions: readonly { readonly id: FrameworkClock['bound']; readonly label: string }[] = [
  { id: 'at-most', label: 'By then at the latest' },
  { id: 'about', label: 'About then' },
]

const eventKindWords: Readonly<Record<FrameworkEvent['kind'], string>> = {
  notice: 'Notice',
  'on-site': 'On site',
  feedback: 'Feedback',
  'call-after': 'A call afterwards',
  draft: 'Draft report',
  comments: 'Comments on the draft',
  complaint: 'Complaint',
  final: 'Final report',
  published: 'Publication',
  'action-plan': 'Action plan',
  review: 'Review or monitoring',
}

export const eventKindOptions: readonly { readonly id: FrameworkEvent['kind']; readonly label: string }[] =
  eventKinds.map((id) => ({ id, label: eventKindWords[id] }))
