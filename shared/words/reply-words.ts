import type { ReturnEntry, ReturnEntryOf } from '../entities/return.ts'
import { actionStatusWords } from './action-words.ts'
import { formatDate } from './dates.ts'

/** What somebody with an interest means to do, as they say it. */
export const intentionWords: Readonly<Record<ReturnEntryOf<'declaration'>['intends'], string>> = {
  stay: 'Stay and take part',
  'stay-without-vote': 'Stay, and neither speak nor vote',
  leave: 'Leave the meeting for it',
}

/** What a reader said, in a line: "Done: the forms went out", "Apologies: at a conference". */
export function replySentence(entry: ReturnEntry): string {
  switch (entry.kind) {
    case 'action-update':
      return updateSentence(entry)
    case 'evidence':
      return joined(`File: ${entry.fileName}`, entry.caption)
    case 'apologies':
      return joined('Apologies', entry.reason)
    case 'declaration':
      return `Interest: ${entry.nature} (${intentionWords[entry.intends].toLowerCase()})`
    case 'question':
      return joined('Question', entry.text)
    case 'note':
      return joined('Note', entry.text === '' ? `“${entry.quote}”` : entry.text)
  }
}

const updateSentence = ({ status, proposedDueOn, text }: ReturnEntryOf<'action-update'>): string => {
  const heads = [
    ...(status === null ? [] : [actionStatusWords[status]]),
    ...(proposedDueOn === null ? [] : [`New day proposed, ${formatDate(proposedDueOn)}`]),
  ]
  return joined(heads.join('. ') || 'Update', text)
}

const joined = (head: string, rest: string): string => (rest === '' ? head : `${head}: ${rest}`)
