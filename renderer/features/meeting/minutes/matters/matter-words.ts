import type { Matter } from '@shared/contract/minutes.ts'
import type { MinutesPart } from '@shared/entities/minutes.ts'

/** The actions as lines of a minute. What is confidential is left out of the open one. */
export const linesToPutIn = (matters: readonly Matter[], part: MinutesPart): string[] =>
  matters
    .filter(({ kind, isConfidential }) => kind === 'action' && (part === 'confidential' || !isConfidential))
    .map(({ itemNumber, text, isDone }) =>
      [itemNumber === '' ? '' : `${itemNumber}. `, text, isDone ? ' Done.' : ' …'].join(''),
    )
