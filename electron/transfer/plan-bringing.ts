import type { Parsed } from '@shared/contract.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { AppError } from '@shared/errors.ts'
import { plural } from '@shared/words/dates.ts'
import type { ReadDb } from '../db/handles.ts'
import { parseRow } from '../db/table.ts'
import { bodies } from '../db/tables.ts'
import { compareBody } from './compare-body.ts'
import type { BodyRows } from './gather-body.ts'
import { matchPeople, settledIds, type PersonFound, type PersonIds } from './match-people.ts'
import { standingWords } from './standing-words.ts'
import { withPeopleOf } from './with-people-of.ts'

type Answers = Parsed<'transfer.bring'>['answers']

export interface Bringing {
  /** As it is to stand in this file. */
  readonly body: BodyRows
  readonly name: string
  /** Whether it is here, and is brought up to date. */
  readonly wasHere: boolean
  readonly ids: PersonIds
}

/**
 * Puts the answers to work. Throws `conflict` where somebody has not been asked about or cannot be who was said, and where
 * the body stands so that it cannot come; then nothing was changed.
 */
export const planBringing = (here: ReadDb, theirs: BodyRows, answers: Answers): Bringing => {
  const found = matchPeople(here, theirs)
  const ids = new Map([...settledIds(found), ...answered(found, answers)])
  expectOneEach(found, ids)
  const [row] = (theirs.tables.get('bodies') ?? []).map((each) => parseRow(bodies, each))
  if (row === undefined) throw new AppError('not_found', 'That file has no such board. Nothing was changed.')
  const body = withPeopleOf(here, theirs, ids)
  const standing = compareBody(here, body)
  const { sentence, canCome } = standingWords(here, row, standing)
  if (!canCome) throw new AppError('conflict', `“${row.name}” was not brought in. ${sentence}`)
  return { body, name: row.name, wasHere: standing.standing === 'ahead', ids }
}

const answered = (found: readonly PersonFound[], answers: Answers): [string, PersonId][] => {
  const asked = found.filter((each) => each.kind === 'ask')
  const given = asked.map((each) => ({
    ...each,
    answer: answers.find(({ personId }) => personId === each.person.id),
  }))
  const open = given.filter(({ answer }) => answer === undefined).map(({ person }) => person.name)
  if (open.length > 0)
    throw new AppError(
      'conflict',
      `Say who ${plural(open.length, 'person', 'people')} of that file ${open.length === 1 ? 'is' : 'are'} first: ${open.join(', ')}. Nothing was changed.`,
      { people: open },
    )
  return given.flatMap(({ person, candidates, answer }) => {
    const sameAs = answer?.sameAs ?? null
    if (sameAs === null) return []
    if (!candidates.some(({ id }) => id === sameAs))
      throw new AppError('conflict', `${person.name} cannot be that person. Nothing was changed. Look again.`)
    return [[person.id, sameAs]]
  })
}

/** Two people of one file are two people: they cannot become one here. */
const expectOneEach = (found: readonly PersonFound[], ids: PersonIds): void => {
  const taken = new Map<string, string>()
  for (const { person } of found) {
    const becomes = ids.get(person.id) ?? person.id
    const other = taken.get(becomes)
    if (other !== undefined)
      throw new AppError(
        'conflict',
        `${other} and ${person.name} are two people in that file, and would be one here. Say for one of them that it is another person. Nothing was changed.`,
      )
    taken.set(becomes, person.name)
  }
}
