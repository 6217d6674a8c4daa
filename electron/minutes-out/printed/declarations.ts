import type { Declaration } from '@shared/entities/interest.ts'
import type { MinutesRecord } from '../read-minutes.ts'

const CONDUCT: Readonly<Record<Declaration['conduct'], string>> = {
  stayed: 'stayed',
  'stayed-without-vote': 'stayed and did not vote',
  left: 'left the meeting for it',
}

/** "Ms Ward declared an interest: her brother is a partner in the firm. She left." */
export const printedDeclarations = (
  declarations: readonly Declaration[],
  { people }: Pick<MinutesRecord, 'people'>,
): string[] =>
  declarations.map(({ personId, nature, conduct }) => {
    const name = people.get(personId)?.name ?? 'A member'
    const what = nature ? `: ${nature.replace(/[.\s]*$/, '')}` : ''
    return `${name} declared an interest${what}; ${CONDUCT[conduct]}.`
  })
