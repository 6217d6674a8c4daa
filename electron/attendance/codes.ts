import type { MinuteStyle } from '@shared/entities/minute-style.ts'
import type { RecordedEvent } from '@shared/rules/presence.ts'
import type { RollEntry } from './roll.ts'

export type Code = keyof MinuteStyle['codes']

/** What each of a body's code letters stands for. */
export const codeMeanings: Readonly<Record<Code, string>> = {
  present: 'Present',
  remote: 'Present, taking part from elsewhere',
  late: 'Present, arrived late',
  left: 'Present, left early',
  apologies: 'Apologies',
  consented: 'Absent, consented to by the board',
  absent: 'Absent without apologies',
}

/** Which letter says most of a member's attendance; null for guests and while nothing is marked. `ordered`: all events. */
export const codeOf = (
  { attendanceId, capacity, status, consent, mode }: RollEntry,
  ordered: readonly RecordedEvent[],
): Code | null => {
  if (capacity !== 'member' || status === 'unmarked') return null
  if (status !== 'present') return consent === 'given' ? 'consented' : status
  const moves = ordered.filter(
    (event) =>
      event.attendanceId !== null &&
      event.attendanceId === attendanceId &&
      (event.kind === 'arrived' || event.kind === 'left'),
  )
  if (moves[0]?.kind === 'arrived') return 'late'
  if (moves.at(-1)?.kind === 'left') return 'left'
  return mode === 'remote' ? 'remote' : 'present'
}
