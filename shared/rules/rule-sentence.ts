import type {
  CastingValue,
  FrequencyValue,
  MajorityValue,
  NoticeValue,
  QuorumValue,
} from '../entities/rule.ts'
import { plural } from '../words/dates.ts'
import { defaultSwitches, presets } from './counting.ts'
import { shareName } from './quorum.ts'
import { majorityWords } from './vote-outcome.ts'

/** A rule of notice in one sentence: "At least 7 clear days, without the day of sending and the day of the meeting." */
export function noticeSentence({ days, counting, switches }: NoticeValue): string {
  const { isClear, leavesOut } = presets[counting]
  const isWorking = leavesOut.bankHolidays && leavesOut.saturdays === true
  const words = `At least ${plural(days, [isClear ? 'clear' : '', isWorking ? 'working' : '', 'day'].filter(Boolean).join(' '))}`
  if (!isClear) return `${words} before the meeting.`
  const own = { ...defaultSwitches, ...switches }
  const parish = [
    own.saturdayCounts ? 'Sundays' : 'weekends',
    own.leaveOutBreaks ? 'bank holidays with their breaks' : 'bank holidays',
  ]
  const others = counting === 'parish-council' ? `, ${parish.join(', ')}` : ''
  return `${words}, not counting the day of sending${others} and the day of the meeting.`
}

/** A rule of quorum in one sentence: "Half of the members in post, rounded up." */
export function quorumSentence(value: QuorumValue): string {
  if (value.formula === 'fixed') return `${plural(value.members, 'member')}.`
  const whom =
    value.of === 'whole-membership' ? 'the whole membership, vacant seats included' : 'the members in post'
  const floor = value.atLeast > 1 ? `, and never fewer than ${value.atLeast}` : ''
  return `${shareName(value)} of ${whom}, rounded up${floor}.`
}

/** What carries a decision: "More for than against, of those present and voting." */
export const majoritySentence = ({ majority, business }: MajorityValue): string =>
  `${business === null ? '' : `${business}: `}${majorityWords[majority]}${majority === 'simple' ? ', of those present and voting' : ''}.`

/** Who decides where votes are equal. */
export const castingSentence = ({ who }: CastingValue): string =>
  who === 'presiding'
    ? 'Where votes are equal, whoever presides has a second or casting vote.'
    : 'Nobody has a casting vote: where votes are equal, the motion is lost.'

/** How often a body must meet: "At least 3 meetings in each school year." */
export const frequencySentence = ({ times, per }: FrequencyValue): string =>
  `At least ${plural(times, 'meeting')} in each ${per}.`
