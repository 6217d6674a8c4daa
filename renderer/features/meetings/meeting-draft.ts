import type { Input } from '@shared/contract.ts'
import type { Body } from '@shared/entities/body.ts'
import type { Meeting } from '@shared/entities/meeting.ts'

/** A meeting as the form holds it: a date or a time may not be whole yet. */
export interface MeetingDraft extends Pick<Meeting, 'title' | 'kind' | 'place' | 'joining' | 'firstNumber'> {
  readonly meetsOn: string | null
  readonly startsAt: string | null
  readonly minutes: number | null
  readonly urgentNoticeDays: number | null
  readonly urgentReason: string
}

export const kindTitles: Record<Meeting['kind'], string> = {
  ordinary: 'Ordinary',
  annual: 'Annual',
  extraordinary: 'Extraordinary',
}

type Usual = Pick<Body, 'name' | 'usualStartsAt' | 'usualMinutes' | 'usualPlace'>

/** What the board usually does, to be changed where this meeting differs. */
export const newDraft = (body: Usual, lastTitle: string | undefined): MeetingDraft => ({
  title: lastTitle ?? body.name,
  kind: 'ordinary',
  meetsOn: null,
  startsAt: body.usualStartsAt === '' ? '18:00' : body.usualStartsAt,
  minutes: body.usualMinutes,
  place: body.usualPlace,
  joining: '',
  firstNumber: null,
  urgentNoticeDays: null,
  urgentReason: '',
})

export type DraftErrors = Readonly<Partial<Record<keyof MeetingDraft, string>>>

/** What still has to be said, before main is asked. */
export function draftErrors(draft: MeetingDraft): DraftErrors {
  const errors: Partial<Record<keyof MeetingDraft, string>> = {}
  if (draft.title.trim() === '') errors.title = 'Give the meeting a title.'
  if (draft.meetsOn === null) errors.meetsOn = 'Give the date: day, month and year.'
  if (draft.startsAt === null) errors.startsAt = 'Give the time at which it starts.'
  if (draft.minutes === null) errors.minutes = 'Say how long it will take.'
  if (draft.urgentNoticeDays !== null && draft.urgentReason.trim() === '') {
    errors.urgentReason = 'Say why it is urgent: the reason goes on the notice and in the minutes.'
  }
  return errors
}

type WholeDraft = Omit<Input<'meetings.plan'>, 'bodyId'> &
  Pick<Meeting, 'firstNumber' | 'urgentNoticeDays' | 'urgentReason'>

/** The draft as main takes it; null while something is missing. */
export const wholeDraft = (draft: MeetingDraft): WholeDraft | null => {
  const { meetsOn, startsAt, minutes } = draft
  if (meetsOn === null || startsAt === null || minutes === null) return null
  return { ...draft, meetsOn, startsAt, minutes }
}
