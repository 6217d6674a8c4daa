import type { Output } from '@shared/contract.ts'
import type { Registered } from '@shared/contract/interests.ts'
import { csvOf } from '@shared/words/csv.ts'
import { formatDate } from '@shared/words/dates.ts'
import { interestKindWords, returnWords } from '@shared/words/interest-words.ts'

const heading = [
  'Name',
  'Kind',
  'Organisation or person',
  'Nature',
  'From',
  'To',
  'Declared on',
  'Other boards',
]

const day = (on: string | null): string => (on === null ? '' : formatDate(on))

/** The register as a table: a row for each interest, and one for each person who has none. */
export const registerCsv = ({ people, year }: Output<'interests.register'>): string =>
  csvOf([[...heading, `Declared for ${year.label}`], ...people.flatMap(rowsOf)])

const rowsOf = (person: Registered): string[][] => {
  const tail = [person.otherBoards.join('; '), returnWords(person)]
  if (person.interests.length === 0) return [[person.name, 'None declared', '', '', '', '', '', ...tail]]
  return person.interests.map(({ kind, organisation, nature, fromOn, toOn, declaredOn }) => [
    person.name,
    interestKindWords[kind],
    organisation,
    nature,
    day(fromOn),
    day(toOn),
    day(declaredOn),
    ...tail,
  ])
}
