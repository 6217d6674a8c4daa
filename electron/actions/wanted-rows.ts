import type { Parsed } from '@shared/contract.ts'
import type { ActionFilter } from '@shared/entities/action-view.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { SqlValue } from '../db/recorder.ts'

/** What the register is asked for, with the days on which its filters depend. */
export type WantedRows = Omit<Parsed<'actions.list'>, 'limit' | 'offset'> & {
  readonly today: string
  /** Of each board that has one to come. */
  readonly nextMeetings: readonly { readonly bodyId: BodyId; readonly meetsOn: string }[]
}

/** The same as `isOpenAction` of `shared/rules/action-late.ts`. */
export const isOpen = `status IN ('open', 'in-progress')`

/** Conditions with the values that they name. */
export interface Conditions {
  readonly where: string
  readonly values: Readonly<Record<string, SqlValue>>
}

/** The day of the next meeting of an action's board; NULL where none is planned. */
const nextMeetingOn = ({ nextMeetings }: WantedRows): string =>
  nextMeetings.length === 0
    ? 'NULL'
    : `(CASE bodyId ${nextMeetings.map((_, at) => `WHEN @next${at} THEN @nextOn${at}`).join(' ')} END)`

/** The condition of each filter. */
export const filtersOf = (wanted: WantedRows): Readonly<Record<ActionFilter, string>> => ({
  open: isOpen,
  late: `${isOpen} AND dueOn < @today`,
  'next-meeting': `${isOpen} AND dueOn <= ${nextMeetingOn(wanted)}`,
  done: `NOT ${isOpen}`,
  all: 'TRUE',
})

/** All that narrows a list but the filter by standing. */
export const conditionsOf = (wanted: WantedRows): Conditions => {
  const { bodyId, owner, meetingId, origin, status, dueFrom, dueTo, search, today, nextMeetings } = wanted
  const sought = search.split(/\s+/).filter(Boolean).slice(0, 12)
  const parts = [
    'withdrawnAt IS NULL',
    ...(bodyId === null ? [] : ['bodyId = @bodyId']),
    ...(owner === null ? [] : [ownerCondition(owner)]),
    ...(meetingId === null ? [] : ['meetingId = @meetingId']),
    ...(origin === null ? [] : ['origin = @origin']),
    ...(status === null ? [] : ['status = @status']),
    ...(dueFrom === null ? [] : ['dueOn >= @dueFrom']),
    ...(dueTo === null ? [] : ['dueOn <= @dueTo']),
    ...sought.map((_, at) => `text LIKE @word${at} ESCAPE '\\'`),
  ]
  return {
    where: parts.join(' AND '),
    values: {
      bodyId,
      meetingId,
      origin,
      status,
      dueFrom,
      dueTo,
      today,
      owner: owner?.replace(/^role:/, '') ?? null,
      ...named(
        'word',
        sought.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`),
      ),
      ...named(
        'next',
        nextMeetings.map((each) => each.bodyId),
      ),
      ...named(
        'nextOn',
        nextMeetings.map(({ meetsOn }) => meetsOn),
      ),
    },
  }
}

const named = (name: string, values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value, at) => [`${name}${at}`, value]))

const ownerCondition = (owner: string): string => {
  if (owner === 'none') return `ownerId IS NULL AND ownerRole = ''`
  return owner.startsWith('role:') ? 'ownerRole = @owner' : 'ownerId = @owner'
}

/** SQL that says under which heading an action stands, for each way of grouping. */
export const groupKeys = (
  wanted: WantedRows,
): Readonly<Record<Exclude<WantedRows['groupBy'], 'none'>, string>> => ({
  owner: `coalesce(ownerId, CASE ownerRole WHEN '' THEN 'none' ELSE 'role:' || ownerRole END)`,
  body: 'bodyId',
  meeting: `coalesce(meetingId, 'none')`,
  origin: 'origin',
  due: `CASE WHEN NOT ${isOpen} THEN 'done' WHEN dueOn IS NULL THEN 'none' WHEN dueOn < @today THEN 'late'
         WHEN dueOn <= ${nextMeetingOn(wanted)} THEN 'next' ELSE 'later' END`,
})
