import type { Declaration } from '@shared/entities/interest.ts'
import { conductWords } from '@shared/words/interest-words.ts'
import type { MinutesRecord } from '../read-minutes.ts'

/** "Ms Ward declared an interest: her brother is a partner in the firm; left for the item." */
export const printedDeclarations = (
  declarations: readonly Declaration[],
  { people }: Pick<MinutesRecord, 'people'>,
): string[] =>
  declarations.map(({ personId, nature, conduct }) => {
    const name = people.get(personId)?.name ?? 'A member'
    const what = nature ? `: ${nature.replace(/[.\s]*$/, '')}` : ''
    return `${name} declared an interest${what}; ${lowerFirst(conductWords[conduct])}.`
  })

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
