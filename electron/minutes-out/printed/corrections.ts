import type { Correction } from '@shared/entities/minutes.ts'
import type { PrintedItem } from '@shared/entities/minutes-model.ts'
import { formatDate } from '@shared/words/dates.ts'
import type { Parts } from '../parts.ts'
import type { MinutesRecord } from '../read-minutes.ts'

type Record = Pick<MinutesRecord, 'corrections' | 'agenda' | 'agreedOn'>

/** Corrections found after approval: what was approved stays beside them. */
export const printedCorrections = (
  corrections: readonly Correction[],
  record: Pick<Record, 'agreedOn'>,
): PrintedItem['corrections'] =>
  corrections
    .filter(({ kind }) => kind === 'after-approval')
    .map((each) => ({ was: each.was, now: each.now, says: afterwards(each, record) }))

/**
 * What the meeting that approved the minutes had changed, each a sentence, and what was corrected later of what stands
 * with no item. What no meeting has agreed yet is not there.
 */
export const agreedCorrections = (record: Record, parts: Parts): string[] =>
  record.corrections
    .filter((each) => parts.has(placed(each)))
    .flatMap((each) => {
      if (each.kind === 'at-approval' && each.decidedAtMeetingId !== null) return [change(each, record)]
      if (each.kind !== 'after-approval' || each.itemId !== null) return []
      return [`${change(each, record)} ${afterwards(each, record)}`]
    })

const change = ({ itemId, was, now }: Correction, { agenda }: Record): string => {
  const item = agenda.find(({ id }) => id === itemId)
  const where = item ? `Item ${item.number}: ` : ''
  if (was === '') return `${where}added “${now}”.`
  return now === '' ? `${where}left out “${was}”.` : `${where}“${was}” became “${now}”.`
}

/** "Corrected on 5 March 2027, agreed at the meeting on 4 March 2027: a slip of the pen." */
const afterwards = (
  { madeOn, decidedAtMeetingId, reason }: Correction,
  { agreedOn }: Pick<Record, 'agreedOn'>,
): string => {
  const day = decidedAtMeetingId === null ? undefined : agreedOn.get(decidedAtMeetingId)
  const agreed = day === undefined ? '' : `, agreed at the meeting on ${formatDate(day)}`
  return `Corrected on ${formatDate(madeOn)}${agreed}${reason ? `: ${reason}` : ''}`.replace(/[.\s]*$/, '.')
}

/** A correction belongs where what it corrects stands. */
export const placed = ({ itemId, part }: Correction) => ({ itemId, isConfidential: part === 'confidential' })
