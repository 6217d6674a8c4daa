import { bodyKind } from '../../resources/load-resources.ts'
import type { Output } from '@shared/contract.ts'
import type { PastedRow } from '@shared/contract/people.ts'
import type { BodyId } from '@shared/entities/body.ts'
import {
  person as personSchema,
  type Membership,
  type Person,
  type PersonId,
} from '@shared/entities/person.ts'
import { AppError } from '@shared/errors.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import { lastDay } from '@shared/rules/terms.ts'
import { sortNameOf } from '@shared/words/person-name.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { insertMembership, insertPerson, listMemberships, listPeople, listSeats } from '../people.repo.ts'
import { readList, type ListedLine } from './read-list.ts'
import { matchPerson } from './match-person.ts'
import { readPlace, type Place } from './read-place.ts'

/** More than the largest board there is: whoever pastes more has copied something else. */
const mostLines = 1000

/** A line of the preview, with what importing will do for it; `deed` null where nothing will be done. */
interface PlannedRow {
  readonly row: PastedRow
  readonly deed: Deed | null
}

interface Deed {
  readonly person: PersonId | Pick<Person, 'name' | 'email' | 'phone'>
  readonly place: Place
}

interface Plan {
  readonly columns: readonly string[]
  readonly rows: readonly PlannedRow[]
}

/** Says line by line what importing a list would do. Changes nothing. */
export const previewPaste = (
  db: ReadDb,
  bodyId: BodyId,
  text: string,
  today: string,
): Output<'people.previewPaste'> => {
  const { columns, rows } = planImport(db, bodyId, text, today)
  return { columns: [...columns], rows: rows.map(({ row }) => row) }
}

/** Does what the preview said, in one command; lines with problems, and those already there, are left out and counted. */
export const importPaste = (
  db: WriteDb,
  bodyId: BodyId,
  text: string,
  today: string,
): Output<'people.importPaste'> => {
  const { rows } = planImport(db, bodyId, text, today)
  const deeds = rows.flatMap(({ deed }) => (deed === null ? [] : [deed]))
  for (const { person, place } of deeds) {
    const personId = typeof person === 'string' ? person : addPerson(db, person)
    insertMembership(db, { bodyId, personId, ...place })
  }
  db.recorder.describe({ label: `Add ${plural(deeds.length, 'member')} from a list`, scope: null })
  return { added: deeds.length, leftOut: rows.length - deeds.length }
}

const addPerson = (db: WriteDb, { name, email, phone }: Pick<Person, 'name' | 'email' | 'phone'>): PersonId =>
  insertPerson(db, { name, sortName: sortNameOf(name), email, phone, notes: '' })

const planImport = (db: ReadDb, bodyId: BodyId, text: string, today: string): Plan => {
  const { columns, lines } = readList(text)
  if (lines.length > mostLines)
    throw new AppError(
      'invalid_input',
      `This list has more than ${mostLines} lines. Nothing was changed. Copy only the members of this board.`,
    )
  const terms = listMemberships(db, bodyId)
  const everyone = listPeople(db)
  const categories = [
    ...new Set([
      ...listSeats(db, bodyId).map(({ category }) => category),
      ...bodyKind(getBody(db, bodyId).kind).categories,
      ...terms.map(({ category }) => category).filter((category) => category !== ''),
    ]),
  ]
  const seen: ListedLine[] = []
  const rows = lines.map((line) => {
    const planned = planLine(line, { everyone, terms, categories, seen, today })
    seen.push(line)
    return planned
  })
  return { columns, rows }
}

interface Known {
  readonly everyone: readonly Person[]
  readonly terms: readonly Membership[]
  readonly categories: readonly string[]
  readonly seen: readonly ListedLine[]
  readonly today: string
}

const planLine = (line: ListedLine, known: Known): PlannedRow => {
  const { place, notes, problem } = readPlace(line, known.categories, known.today)
  const row = {
    ...line,
    role: place?.role ?? line.role,
    category: place?.category ?? line.category,
    termFrom: place?.termFrom ?? line.termFrom,
    termTo: place?.termTo ?? line.termTo,
  }
  const refuse = (note: string, outcome: 'problem' | 'already-there' = 'problem'): PlannedRow => ({
    row: { ...row, outcome, note },
    deed: null,
  })
  const found = problem ?? checkPerson(line) ?? sameLine(line, known.seen)
  if (found !== null || place === null) return refuse(found ?? '')
  const match = matchPerson(line, known.everyone)
  if (match.kind === 'unsure') return refuse(match.note)
  if (match.kind === 'new')
    return {
      row: { ...row, outcome: 'add', note: sentence(['New', ...notes]) },
      deed: { person: line, place },
    }
  const term = known.terms.find((each) => each.personId === match.person.id && runsWith(each, place))
  if (term !== undefined) return refuse(alreadyThere(match.person, term), 'already-there')
  return {
    row: { ...row, outcome: 'add-membership', note: sentence([match.note, ...notes]) },
    deed: { person: match.person.id, place },
  }
}

const runsWith = (term: Membership, place: Place): boolean => {
  const last = lastDay(term)
  return (last === null || place.termFrom <= last) && (place.termTo === null || term.termFrom <= place.termTo)
}

const alreadyThere = ({ name }: Person, term: Membership): string => {
  const last = lastDay(term)
  const until = last === null ? 'with no end to the term' : `until ${formatDate(last)}`
  return `${name} is on this board already, ${until}. Nothing will change.`
}

const sentence = (parts: readonly string[]): string => `${parts.join('. ')}.`

/** A problem with the name or the e-mail address, or `null`. */
const checkPerson = ({ name, email }: ListedLine): string | null => {
  if (name === '') return 'There is no name on this line.'
  if (name.length > 120) return 'This name is longer than 120 characters.'
  if (!personSchema.shape.email.safeParse(email).success) return `“${email}” is no e-mail address.`
  return null
}

/** A problem with a line that says again what an earlier one said, or `null`. */
const sameLine = (line: ListedLine, seen: readonly ListedLine[]): string | null => {
  const lower = (text: string): string => text.toLowerCase()
  const twin = seen.find(
    (each) =>
      lower(each.name) === lower(line.name) || (line.email !== '' && lower(each.email) === lower(line.email)),
  )
  if (twin === undefined) return null
  return lower(twin.name) === lower(line.name)
    ? `${line.name} is on line ${twin.lineNumber} already.`
    : `Line ${twin.lineNumber} has the same e-mail address with another name. Take it off one of the two lines.`
}
