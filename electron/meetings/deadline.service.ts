import type { Deadline } from '@shared/contract/meetings.ts'
import type { Body } from '@shared/entities/body.ts'
import type { Holiday } from '@shared/entities/holiday.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { Rule, Source } from '@shared/entities/rule.ts'
import { daysBetween } from '@shared/rules/calendar.ts'
import { latestSendDay, type NoticeDeadline } from '@shared/rules/notice.ts'
import { formatDay } from '@shared/words/dates.ts'
import { holidaysOf } from '../bodies/holidays.service.ts'
import { noticeRuleOf, type RuleInForce } from '../bodies/rules.service.ts'
import type { ReadDb } from '../db/handles.ts'
import { rulesForKind } from '../resources/load-resources.ts'

type Noticed = Pick<Meeting, 'meetsOn' | 'urgentNoticeDays'>

/** Works out deadlines for one body; its rule and the holidays are read once, however many meetings follow. */
export type DeadlineFinder = (meeting: Noticed) => Deadline

export const deadlinesOf = (db: ReadDb, body: Body, today: string): DeadlineFinder => {
  const rule = noticeRuleOf(db, body.id)
  const holidays = holidaysOf(db)
  return (meeting) => deadlineOf(meeting, { body, rule, holidays, today })
}

interface Setting {
  readonly body: Body
  readonly rule: RuleInForce<'notice'>
  readonly holidays: readonly Holiday[]
  readonly today: string
}

const deadlineOf = (meeting: Noticed, setting: Setting): Deadline => {
  const { body, rule, today } = setting
  const isUrgent = meeting.urgentNoticeDays !== null
  const urgent = isUrgent ? urgentRule(body) : null
  const counted = countBack(meeting, setting)
  return {
    sendBy: counted?.sendBy ?? null,
    daysLeft: counted && daysBetween(today, counted.sendBy),
    sentence: sentenceOf(counted, rule.confidence, isUrgent),
    clearDays: counted?.clearDays ?? 0,
    counted: (counted?.counted ?? []).map(({ on, why }) => ({ on, note: why ?? '' })),
    skipped: (counted?.skipped ?? []).map(({ on, reason, authority }) => ({ on, why: reason, authority })),
    cautions: [...(counted?.cautions ?? []), ...(isUrgent ? urgentLimits(body) : [])],
    source: asShown(urgent?.source ?? rule.source),
    confidence: urgent?.confidence ?? rule.confidence,
    isUrgent,
  }
}

/** Null where nothing prescribes a notice. */
const countBack = (
  { meetsOn, urgentNoticeDays }: Noticed,
  { rule, holidays }: Setting,
): NoticeDeadline | null => {
  const days = urgentNoticeDays ?? rule.value.days
  if (days > 0) return latestSendDay({ meetsOn, holidays, rule: { ...rule.value, days } })
  // The chair may call a meeting for the same day; without that, no days asked for is no rule.
  return urgentNoticeDays === null
    ? null
    : { sendBy: meetsOn, counted: [], skipped: [], clearDays: 0, cautions: [] }
}

const sentenceOf = (
  counted: NoticeDeadline | null,
  confidence: Deadline['confidence'],
  isUrgent: boolean,
): string => {
  if (counted === null) return 'Nothing here says how early the agenda and papers must go out.'
  const by = `by ${formatDay(counted.sendBy)}`
  if (isUrgent) return `Urgent: agenda and papers go out ${by}, and the notice says why.`
  return `Agenda and papers ${confidence === 'general' ? 'should' : 'must'} go out ${by}.`
}

const asShown = (source: Source | null): Deadline['source'] =>
  source && { title: source.title, address: source.address ?? '', provision: source.provision ?? '' }

/** The rule under which this kind of body may shorten its notice, or null where none is known. */
export const urgentRule = (body: Pick<Body, 'kind'>): Rule | null =>
  rulesForKind(body.kind).find(({ id }) => id.endsWith('-URGENT')) ?? null

/** What may not be done on shortened notice. */
const urgentLimits = (body: Body): string[] =>
  rulesForKind(body.kind)
    .filter(({ id }) => id.endsWith('-URGENT-X'))
    .map(({ summary }) => summary)
