import type { Correction } from '@shared/entities/minutes.ts'
import type { PrintedItem } from '@shared/entities/minutes-model.ts'
import { formatDate } from '@shared/words/dates.ts'
import type { Parts } from '../parts.ts'
import type { MinutesRecord } from '../read-minutes.ts'

/** Corrections found after approval: what was approved stays beside them. */
export const printedCorrections = (corrections: readonly Correction[]): PrintedItem['corrections'] =>
  corrections
    .filter(({ kind }) => kind === 'after-approval')
    .map(({ was, now, madeOn, reason }) => ({
      was,
      now,
      says: `Corrected on ${formatDate(madeOn)}${reason ? `: ${reason}` : ''}`.replace(/[.\s]*$/, '.'),
    }))

/** What the meeting that approved the minutes had changed, each a sentence. */
export const atApproval = (
  { corrections, agenda }: Pick<MinutesRecord, 'corrections' | 'agenda'>,
  parts: Parts,
): string[] =>
  corrections
    .filter((each) => each.kind === 'at-approval' && parts.has(placed(each)))
    .map(({ itemId, was, now }) => {
      const item = agenda.find(({ id }) => id === itemId)
      const where = item ? `Item ${item.number}: ` : ''
      if (was === '') return `${where}added “${now}”.`
      return now === '' ? `${where}left out “${was}”.` : `${where}“${was}” became “${now}”.`
    })

/** A correction belongs where what it corrects stands. */
export const placed = ({ itemId, part }: Correction) => ({ itemId, isConfidential: part === 'confidential' })
