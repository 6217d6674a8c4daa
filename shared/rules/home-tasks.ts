import type { HomeTask } from '../contract/home.ts'
import type { PackState } from '../contract/meetings.ts'
import type { MeetingId } from '../entities/meeting.ts'
import { formatDate, formatDay, formatDuration, plural } from '../words/dates.ts'
import { addDays, daysBetween } from './calendar.ts'
import { minutesTask, type MinutesUnderWay } from './minutes-tasks.ts'

/** A meeting to come, as far as it gives the clerk something to do. */
export type ComingMeeting = {
  readonly meetingId: MeetingId
  readonly meetsOn: string
  /** Latest day to send, or null where nothing prescribes one. */
  readonly sendBy: string | null
  /** What the deadline rests on, in a sentence. */
  readonly because: string
  /** Its papers are out once its pack was sent to somebody; a pack saved for oneself is not. */
  readonly packState: PackState
  readonly itemCount: number
  /** Papers that are awaited, each with who owes it; empty where that is not known. */
  readonly awaited: readonly { readonly title: string; readonly awaitedFrom: string }[]
  /** Papers that cannot go into the pack, and why. */
  readonly problems: readonly { readonly title: string; readonly problem: string }[]
  /** Minutes by which the items ask for more than the meeting's length; 0 when they fit. */
  readonly overBy: number
}

/** All that Home looks at, for one board. */
export type BoardState = {
  /** Planned meetings from today on, the earliest first. */
  readonly coming: readonly ComingMeeting[]
  /** How often it must meet, in a sentence; null where nothing prescribes it. */
  readonly frequency: string | null
  readonly membersInPost: number
  /** Terms of office that run and end, the renewed ones left out. */
  readonly termsEnding: readonly { readonly name: string; readonly endsOn: string }[]
  readonly vacancies: readonly { readonly category: string; readonly vacant: number }[]
  /** Minutes of meetings that have been held, until they are signed. */
  readonly minutes: readonly MinutesUnderWay[]
  /** Members away without consent for so long that it costs them their place soon, or has. */
  readonly absences: readonly {
    readonly sentence: string
    readonly limitOn: string
    readonly state: 'running' | 'warn' | 'reached'
  }[]
  /** This year's confirmations of the register of interests; null while the board keeps none here. */
  readonly interests: {
    /** Such as "2026/27". */
    readonly year: string
    readonly missing: readonly { readonly name: string; readonly daysLeft: number }[]
  } | null
  /** Trials whose day of review has come, the longest waiting first. */
  readonly trialReviews: readonly { readonly question: string; readonly reviewOn: string }[]
  /** Actions past their day, and by how many days the oldest is. */
  readonly lateActions: { readonly count: number; readonly most: number }
}

const soonWithin = 7
/** Clerks agree an agenda some two weeks before papers are due, and call for items a week before that. */
const agendaSoonWithin = 14
/** Meetings whose papers go out within this many days are looked at; the next one always. */
const lookAhead = 28
const termsAhead = 90
const termSoonWithin = 30

const undatedLast = Number.MAX_SAFE_INTEGER

const urgencies: readonly HomeTask['urgency'][] = ['late', 'soon', 'later']

/** What to do next, most pressing first: what is late, then what is soon, each by its day. */
export function homeTasks(board: BoardState, today: string): HomeTask[] {
  return [
    ...board.coming
      .filter(({ sendBy, meetsOn }, at) => at === 0 || daysBetween(today, sendBy ?? meetsOn) <= lookAhead)
      .flatMap((meeting) => meetingTasks(meeting, today)),
    ...planning(board),
    ...membership(board, today),
    ...absences(board, today),
    ...declarations(board),
    ...lateActions(board),
    ...trialReviews(board, today),
    ...board.minutes.map((minutes) => minutesTask(minutes, today)),
  ].toSorted(
    (a, b) =>
      urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
      (a.daysLeft ?? undatedLast) - (b.daysLeft ?? undatedLast),
  )
}

const urgencyOf = (daysLeft: number, soon = soonWithin): HomeTask['urgency'] => {
  if (daysLeft < 0) return 'late'
  return daysLeft <= soon ? 'soon' : 'later'
}

function meetingTasks(meeting: ComingMeeting, today: string): HomeTask[] {
  const dueOn = meeting.sendBy ?? meeting.meetsOn
  const daysLeft = daysBetween(today, dueOn)
  const base = { meetingId: meeting.meetingId, dueOn, daysLeft, urgency: urgencyOf(daysLeft) } as const
  const on = formatDate(meeting.meetsOn)
  const isEmpty = meeting.itemCount === 0
  return [
    ...(isEmpty ? [{ ...base, ...buildAgenda(meeting, daysLeft) }] : []),
    ...(isEmpty || meeting.packState === 'sent' ? [] : [{ ...base, ...sendPapers(meeting, daysLeft) }]),
    ...(meeting.problems.length > 0 ? [{ ...base, ...paperProblems(meeting, on) }] : []),
    ...(meeting.awaited.length > 0 ? [{ ...base, ...awaitedPapers(meeting, on) }] : []),
    ...(meeting.overBy > 0 ? [{ ...base, ...overTime(meeting, on) }] : []),
  ]
}

type Words = Pick<HomeTask, 'kind' | 'text' | 'detail'>

const buildAgenda = (
  { meetsOn, sendBy }: ComingMeeting,
  daysLeft: number,
): Words & Pick<HomeTask, 'urgency'> => ({
  kind: 'build-agenda',
  text: `Build the agenda for ${formatDay(meetsOn)}.`,
  detail: sendBy === null ? 'It is empty.' : `It is empty, and is to go out by ${formatDay(sendBy)}.`,
  urgency: urgencyOf(daysLeft, agendaSoonWithin),
})

const sendPapers = (meeting: ComingMeeting, daysLeft: number): Words => ({
  kind: meeting.packState === 'issued' ? 'note-sending' : 'send-papers',
  text: meeting.packState === 'issued' ? issuedWords(meeting) : notIssuedWords(meeting, daysLeft),
  detail: meeting.because,
})

const notIssuedWords = ({ meetsOn, sendBy }: ComingMeeting, daysLeft: number): string =>
  daysLeft < 0
    ? `The papers for ${formatDate(meetsOn)} should have gone out by ${formatDay(sendBy ?? meetsOn)}.`
    : `Send the agenda and papers for ${formatDate(meetsOn)} by ${formatDay(sendBy ?? meetsOn)}.`

const issuedWords = ({ meetsOn, sendBy }: ComingMeeting): string =>
  `The pack for ${formatDate(meetsOn)} is issued: send it by ${formatDay(sendBy ?? meetsOn)}, and note to whom it went.`

function paperProblems({ problems }: ComingMeeting, on: string): Words {
  const [first] = problems
  const text =
    problems.length === 1
      ? `“${first?.title ?? ''}” cannot go into the pack for ${on}.`
      : `${problems.length} papers cannot go into the pack for ${on}.`
  const detail =
    problems.length === 1 ? (first?.problem ?? '') : problems.map(({ title }) => `“${title}”`).join(', ')
  return { kind: 'paper-problem', text, detail }
}

function awaitedPapers({ awaited }: ComingMeeting, on: string): Words {
  const [first] = awaited
  const owed = ({ title, awaitedFrom }: { title: string; awaitedFrom: string }) =>
    awaitedFrom === '' ? `“${title}”` : `“${title}” from ${awaitedFrom}`
  return {
    kind: 'paper-awaited',
    text:
      awaited.length === 1 && first !== undefined
        ? `${owed(first)} is awaited for ${on}.`
        : `${awaited.length} papers are awaited for ${on}.`,
    detail: awaited.length === 1 ? '' : awaited.map(owed).join(', '),
  }
}

const overTime = ({ overBy }: ComingMeeting, on: string): Words => ({
  kind: 'over-time',
  text: `The agenda for ${on} is ${formatDuration(overBy)} longer than the meeting.`,
  detail: 'Shorten some items, or plan a longer meeting.',
})

const undated = { dueOn: null, daysLeft: null, meetingId: null } as const

function planning({ coming, frequency }: BoardState): HomeTask[] {
  if (coming.length > 0) return []
  const text = 'Plan the next meeting.'
  return [
    { ...undated, kind: 'plan-meeting', text, detail: frequency ?? 'None is planned.', urgency: 'soon' },
  ]
}

function membership({ membersInPost, termsEnding, vacancies }: BoardState, today: string): HomeTask[] {
  if (membersInPost === 0) {
    const detail = 'Paste a list from a spreadsheet, or add them one by one.'
    return [
      { ...undated, kind: 'add-members', text: 'Add the members of the board.', detail, urgency: 'soon' },
    ]
  }
  const last = addDays(today, termsAhead)
  const ending = Map.groupBy(
    termsEnding.filter(({ endsOn }) => today <= endsOn && endsOn <= last),
    ({ endsOn }) => endsOn,
  )
  return [
    ...[...ending].map(([endsOn, terms]) => termsEnd(endsOn, terms, today)),
    ...vacancies.filter(({ vacant }) => vacant > 0).map(vacancy),
  ]
}

function termsEnd(endsOn: string, terms: BoardState['termsEnding'], today: string): HomeTask {
  const names = terms.map(({ name }) => name)
  const daysLeft = daysBetween(today, endsOn)
  const on = formatDate(endsOn)
  return {
    kind: 'term-ends',
    text:
      names.length === 1
        ? `The term of office of ${names.join()} ends on ${on}.`
        : `${names.length} terms of office end on ${on}.`,
    detail: names.length === 1 ? 'Reappoint, or find a successor.' : names.join(', '),
    urgency: urgencyOf(daysLeft, termSoonWithin),
    dueOn: endsOn,
    daysLeft,
    meetingId: null,
  }
}

const vacancy = ({ category, vacant }: { category: string; vacant: number }): HomeTask => ({
  ...undated,
  kind: 'vacancy',
  text: `${plural(vacant, 'vacancy', 'vacancies')}: ${category}.`,
  detail: '',
  urgency: 'later',
})

const absences = ({ absences: rows }: BoardState, today: string): HomeTask[] =>
  rows.map(({ sentence, limitOn, state }) => ({
    kind: 'absence',
    text: sentence,
    detail: 'Only consent stops the clock: put it on the next agenda.',
    urgency: state === 'reached' ? 'late' : 'soon',
    dueOn: limitOn,
    daysLeft: daysBetween(today, limitOn),
    meetingId: null,
  }))

function declarations({ interests }: BoardState): HomeTask[] {
  if (interests === null || interests.missing.length === 0) return []
  const { year, missing } = interests
  const daysLeft = Math.min(...missing.map((each) => each.daysLeft))
  return [
    {
      ...undated,
      kind: 'interests-due',
      text:
        missing.length === 1
          ? `The yearly declaration of interests of ${missing[0]?.name ?? ''} is missing.`
          : `${missing.length} yearly declarations of interests are missing.`,
      detail: `For ${year}${missing.length === 1 ? '' : `: ${missing.map(({ name }) => name).join(', ')}`}`,
      urgency: urgencyOf(daysLeft, soonWithin),
    },
  ]
}

const lateActions = ({ lateActions: { count, most } }: BoardState): HomeTask[] =>
  count === 0
    ? []
    : [
        {
          ...undated,
          kind: 'actions-late',
          text: count === 1 ? 'One action is late.' : `${count} actions are late.`,
          detail: `${count === 1 ? 'It was due' : 'The oldest was due'} ${plural(most, 'day')} ago.`,
          urgency: 'late',
        },
      ]

/** An open loop is shown until it is closed: late from the day after its review. */
const trialReviews = ({ trialReviews: due }: BoardState, today: string): HomeTask[] =>
  due.map(({ question, reviewOn }) => ({
    kind: 'trial-review',
    text: `Look at what came of “${question}”.`,
    detail: 'Note the result, what you learnt, and whether to adopt, adapt or stop.',
    urgency: urgencyOf(daysBetween(today, reviewOn)),
    dueOn: reviewOn,
    daysLeft: daysBetween(today, reviewOn),
    meetingId: null,
  }))
