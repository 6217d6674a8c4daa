import type { Body } from '@shared/entities/body.ts'
import type { BodyStanding, StandingFound } from '@shared/rules/body-standing.ts'
import { plural } from '@shared/words/dates.ts'
import type { ReadDb } from '../db/handles.ts'
import { findRow } from '../db/table.ts'
import { bodies } from '../db/tables.ts'

const changes = (count: number): string => plural(count, 'change')

const sentences: Readonly<Record<BodyStanding, (found: StandingFound, isArchived: boolean) => string>> = {
  new: () => 'It is not in this file yet.',
  same: (_found, isArchived) =>
    isArchived
      ? 'It is in this file, archived, and nothing was done to it since. Bring it back under Settings.'
      : 'It is in this file already, just as it is there. There is nothing to bring in.',
  behind: ({ onlyHere }) =>
    `It is in this file already, and newer here: ${changes(onlyHere)} that the other file has not got. There is nothing to bring in.`,
  ahead: ({ onlyThere }, isArchived) =>
    `It is in this file${isArchived ? ', archived' : ''}, and newer there: ${changes(onlyThere)} that this file has not got. It can be brought up to date.`,
  apart: ({ onlyHere, onlyThere }) =>
    onlyHere + onlyThere === 0
      ? 'It is in this file already, and a record of it stands otherwise there though the same was done to both. One of the two was changed by another program, so it is not brought in.'
      : `It was worked on in both files since they were one: ${changes(onlyHere)} only here, ${changes(onlyThere)} only there. Two truths are not merged, so it is not brought in. Choose which file goes on, and enter there what was done in the other.`,
  'name-taken': () =>
    'Another board of this file has the same name and organisation, and they were set up apart, so they cannot become one. Give one of them another name first.',
}

/** What a standing means for the clerk, and whether the body can come. `body` as it stands in the other file. */
export const standingWords = (
  here: ReadDb,
  { id }: Pick<Body, 'id'>,
  found: StandingFound,
): { sentence: string; canCome: boolean } => {
  const isArchived = (findRow(here, bodies, id)?.withdrawnAt ?? null) !== null
  return {
    sentence: sentences[found.standing](found, isArchived),
    canCome: found.standing === 'new' || found.standing === 'ahead',
  }
}
