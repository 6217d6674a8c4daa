import type { MinutesPart, MinutesState } from '../entities/minutes.ts'
import { formatDate, formatDay } from '../words/dates.ts'

/** What one state of the minutes means to the clerk. */
export type StateWords = {
  /** Such as "With the chair". */
  readonly name: string
  /** What it is and what may still be changed, in a sentence or two. */
  readonly says: string
}

const words: Readonly<Record<MinutesState, StateWords>> = {
  draft: {
    name: 'Draft',
    says: 'Only you have seen them. Everything may still be changed.',
  },
  'with-chair': {
    name: 'With the chair',
    says: "The chair is checking them. You may still change everything: take in the chair's corrections here.",
  },
  circulated: {
    name: 'Circulated draft',
    says: 'Others have seen them. The text stands; a change is noted as a correction for the meeting that approves them.',
  },
  approved: {
    name: 'Approved',
    says: 'The text is fixed; a later change is a correction, shown beside it.',
  },
  signed: {
    name: 'Signed',
    says: 'The text is fixed; a later change is a correction, shown beside it.',
  },
}

export const stateWords = (state: MinutesState): StateWords => words[state]

/** Whether text, attendance, votes, actions and the rest of the minutes may be written as one likes. */
export const mayWrite = (state: MinutesState): boolean => state === 'draft' || state === 'with-chair'

/** Whether the board has approved them, so that nothing but corrections can follow. */
export const isApproved = (state: MinutesState): boolean => state === 'approved' || state === 'signed'

/** Why they cannot be written to, and what to do instead; null where they can. */
export function refusalToWrite(state: MinutesState): string | null {
  if (mayWrite(state)) return null
  return state === 'circulated'
    ? 'These minutes have been circulated, so their text stands. Note the change as a correction, or recall the minutes. Nothing was changed.'
    : 'The board has approved these minutes, so their text is fixed. Add a correction: it is shown beside the text. Nothing was changed.'
}

/** Kind of a correction made in a state; null in a draft, which is simply written. */
export function correctionKind(state: MinutesState): 'from-chair' | 'at-approval' | 'after-approval' | null {
  if (state === 'draft') return null
  if (state === 'with-chair') return 'from-chair'
  return state === 'circulated' ? 'at-approval' : 'after-approval'
}

/** One step from a state: what its button says, and what it does, in a sentence. */
export type StateStep = {
  readonly to: MinutesState
  readonly does: string
  readonly says: string
}

const forward: Readonly<Record<MinutesState, StateStep | null>> = {
  draft: {
    to: 'with-chair',
    does: 'Send to the chair',
    says: 'A version is kept as the chair will see it. You can go on writing.',
  },
  'with-chair': {
    to: 'circulated',
    does: 'Circulate the draft',
    says: 'A version is kept as it goes out, marked as a draft. From then on changes are corrections.',
  },
  circulated: {
    to: 'approved',
    does: 'Approve',
    says: 'A later meeting of the same board approves them, with any correction that it agrees. The text is then fixed.',
  },
  approved: {
    to: 'signed',
    does: 'Sign',
    says: 'The chair of the meeting that approved them signs; each part by itself.',
  },
  signed: null,
}

/** The next step, or null where there is none. */
export const nextStep = (state: MinutesState): StateStep | null => forward[state]

/** The step back, with a reason, while nothing is approved; null where there is none. */
export function stepBack(state: MinutesState): StateStep | null {
  if (state !== 'with-chair' && state !== 'circulated') return null
  return {
    to: 'draft',
    does: 'Recall the draft',
    says: 'They are a draft again and can be written to. The version that others saw is kept, with your reason.',
  }
}

/** Why a step cannot be taken, or null. `approved` and `signed` have more to ask: see below. */
export function refusalToStep(from: MinutesState, to: MinutesState): string | null {
  if (nextStep(from)?.to === to || stepBack(from)?.to === to) return null
  if (isApproved(from) && !isApproved(to))
    return 'These minutes were approved, and what a board approved is not recalled. Add a correction. Nothing was changed.'
  return from === to
    ? `These minutes are in that state already: ${words[from].name.toLowerCase()}. Nothing was changed.`
    : `That is not the next step. These minutes are in the state “${words[from].name}”. Nothing was changed.`
}

/** A meeting as far as approving asks: of which body, when, and whether it was called off. */
export type MeetingInTime = {
  readonly bodyId: string
  readonly meetsOn: string
  readonly startsAt: string
  readonly status: 'planned' | 'cancelled'
}

/** Why `at` cannot approve the minutes of `of`, or null where it can. */
export function refusalToApprove(of: MeetingInTime, at: MeetingInTime, today: string): string | null {
  if (of.bodyId !== at.bodyId)
    return 'Minutes are approved by a later meeting of the same board; that meeting is of another one.'
  if (`${at.meetsOn} ${at.startsAt}` <= `${of.meetsOn} ${of.startsAt}`)
    return `Minutes are approved at a later meeting. The one on ${formatDay(at.meetsOn)} is the same one, or an earlier one.`
  if (at.status === 'cancelled')
    return `The meeting on ${formatDay(at.meetsOn)} was cancelled, so it approved nothing.`
  if (today < at.meetsOn)
    return `The meeting on ${formatDay(at.meetsOn)} has not taken place yet. Note the approval on that day or after it.`
  return null
}

const partWas: Readonly<Record<MinutesPart, string>> = {
  open: 'The open minutes of this meeting were',
  confidential: 'The confidential part of these minutes was',
}

/** What is known when somebody is to sign. */
export type SigningQuestion = {
  readonly state: MinutesState
  readonly part: MinutesPart
  /** Whether there is anything in that part. */
  readonly hasPart: boolean
  /** The signature that stands on that part, or null. */
  readonly signed: { readonly name: string; readonly on: string } | null
  /** Day of the meeting that approved them; null until then. */
  readonly approvedOn: string | null
  readonly signedOn: string
  /** Who presided at that meeting; null where its own minutes do not say yet. */
  readonly chair: string | null
  readonly signatory: string
}

/**
 * Why a part cannot be signed, or null. Minutes are signed once approved, by the chair of the meeting that approved them
 * (School Governance (Roles, Procedures and Allowances) (England) Regulations 2013, reg 15(1); LGA 1972 Sch 12 para 41).
 */
export function refusalToSign(question: SigningQuestion, today: string): string | null {
  const { state, part, signed, approvedOn, signedOn, chair, signatory } = question
  if (!question.hasPart) return 'These minutes have no confidential part, so there is nothing to sign.'
  if (signed !== null)
    return `${partWas[part]} signed by ${signed.name} on ${formatDate(signed.on)}. Minutes are signed once.`
  if (!isApproved(state) || approvedOn === null)
    return 'These minutes are not approved yet. They are signed once a later meeting has approved them.'
  if (signedOn < approvedOn)
    return `They were approved on ${formatDate(approvedOn)}, so they cannot have been signed on ${formatDate(signedOn)}.`
  if (signedOn > today)
    return `${formatDate(signedOn)} is still to come. Note the signature once it is given.`
  if (chair !== null && chair !== signatory)
    return `${chair} chaired the meeting that approved them, and it is the chair of that meeting who signs.`
  return null
}
