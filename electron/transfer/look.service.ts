import { rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Output, Parsed } from '@shared/contract.ts'
import type { BodyThere, PersonThere, TransferLook } from '@shared/contract/transfer.ts'
import type { Person } from '@shared/entities/person.ts'
import { plural } from '@shared/words/dates.ts'
import type { StandingFound } from '@shared/rules/body-standing.ts'
import type { AppContext } from '../app/context.ts'
import type { JobContext } from '../app/handler.ts'
import { withTempFolder } from '../app/temp-files.ts'
import { asReadDb, type ReadDb } from '../db/handles.ts'
import { parseRow } from '../db/table.ts'
import { bodies } from '../db/tables.ts'
import { fileNameFor } from '../file/file-name.ts'
import { packhorseFile } from '../file/packhorse-file.ts'
import { uploadsOf } from '../papers/uploads-of.ts'
import { entriesThatDiffer, type EntriesThatDiffer } from './rows-that-differ.ts'
import { checkRows } from './check-body.ts'
import { compareBody } from './compare-body.ts'
import { copyOfFile, type CopyOfFile } from './copy-of-file.ts'
import { countBody, leftOutWith } from './count-body.ts'
import { rowsIn, type BodyRows } from './gather-body.ts'
import { forgetLooked, keepLooked } from './looked-at.ts'
import { matchPeople, settledIds, type PersonFound } from './match-people.ts'
import { readBody } from './read-body.ts'
import { standingWords } from './standing-words.ts'
import { findExportMark, withoutCut } from './transfers.repo.ts'
import { withPeopleOf } from './with-people-of.ts'

/**
 * Reads a file that the clerk chooses, or one that has come in: which boards are in it, and how each stands to this file.
 * Null when cancelled.
 */
export const lookAtFile = async (
  { uploadId }: Parsed<'transfer.look'>,
  job: JobContext,
): Promise<Output<'transfer.look'>> => {
  const { app } = job
  void app.files.required // throws where no file is open: before anything is asked
  if (uploadId !== null) return await asNamedFile(app, uploadId, (path) => look(path, job))
  const path = (await app.host.chooseFiles(packhorseFile, false))?.[0]?.path
  return path === undefined ? null : await look(path, job)
}

/** What came in lies under a name of ours; it is given its own for the time of the look, since that is what is said. */
const asNamedFile = <T>(app: AppContext, uploadId: string, work: (path: string) => Promise<T>): Promise<T> =>
  withTempFolder(app.host.dataFolder, async (folder) => {
    const upload = uploadsOf(app).take(uploadId)
    const path = join(folder, fileNameFor(upload.fileName))
    try {
      await rename(upload.path, path)
      return await work(path)
    } finally {
      await uploadsOf(app).forget([uploadId])
    }
  })

const look = async (path: string, job: JobContext): Promise<TransferLook> => {
  const { app } = job
  await forgetLooked(app)
  const copy = await copyOfFile(path, job)
  try {
    const there = asReadDb(copy.sql)
    const found = await bodiesIn(there, job)
    const mark = withoutCut(findExportMark(there))
    const fileName = basename(path)
    const lookId = await keepLooked(app, { sql: copy.sql, path: copy.path, fileName })
    return { lookId, fileName, mark, wasOlder: copy.wasOlder, bodies: found }
  } catch (cause) {
    await discard(copy)
    throw cause
  }
}

const discard = async ({ sql, path }: CopyOfFile): Promise<void> => {
  if (sql.open) sql.close()
  await rm(path, { force: true })
}

const bodiesIn = async (there: ReadDb, { app, signal, progress }: JobContext): Promise<BodyThere[]> => {
  const ids = there.sql.prepare('SELECT id FROM bodies ORDER BY id').pluck().all() as BodyThere['id'][]
  const found: BodyThere[] = []
  for (const [done, id] of ids.entries()) {
    signal.throwIfAborted()
    progress('Comparing', done, ids.length)
    const body = readBody(there, id)
    checkRows(app.files.reader(), body)
    found.push(describe(app.files.reader(), there, body))
    await nextTurn()
  }
  return found
}

const describe = (here: ReadDb, there: ReadDb, body: BodyRows): BodyThere => {
  const [row] = (body.tables.get('bodies') ?? []).map((each) => parseRow(bodies, each))
  if (row === undefined) throw new RangeError(`No body ${body.bodyId}`)
  const people = matchPeople(here, body)
  const asHere = withPeopleOf(here, body, settledIds(people))
  const standing: StandingFound = compareBody(here, asHere)
  const otherEntries = entriesThatDiffer(here, asHere)
  const lastDone = body.commands.findLast(({ isOwn }) => isOwn)?.row['at']
  const holidays = (body.tables.get('holidayEdits') ?? []).map(({ id }) => String(id))
  return {
    id: row.id,
    name: row.name,
    organisation: row.organisation,
    isArchived: row.withdrawnAt !== null,
    counts: countBody(body),
    changedAt: lastDone === undefined ? null : String(lastDone),
    standing: standing.standing,
    ...standingWords(here, row, standing),
    people: people.map((found) => asShown(found, otherEntries)),
    leftOut: leftOutWith(there, row.id, body),
    holidays: holidays.length - rowsIn(here, 'holidayEdits', 'id', holidays).length,
  }
}

const asShown = (found: PersonFound, otherEntries: EntriesThatDiffer): PersonThere => {
  const { id, name, email } = found.person
  const candidates = 'here' in found ? [found.here] : found.kind === 'ask' ? [...found.candidates] : []
  return {
    personId: id,
    name,
    email,
    kind: found.kind,
    candidates: candidates.map((each) => ({ id: each.id, name: each.name, email: each.email })),
    differs: 'here' in found ? differences(found.person, found.here, otherEntries) : [],
  }
}

const differences = (theirs: Person, ours: Person, otherEntries: EntriesThatDiffer): string[] => [
  ...(theirs.name === ours.name ? [] : [`Here the name is ${ours.name}, there ${theirs.name}.`]),
  ...(theirs.email === ours.email
    ? []
    : [`Here the e-mail address is ${ours.email || 'not given'}, there ${theirs.email || 'not given'}.`]),
  ...(theirs.phone === ours.phone ? [] : ['The telephone numbers differ.']),
  ...(theirs.notes === ours.notes ? [] : ['The notes differ.']),
  ...(otherEntries.has(ours.id)
    ? [
        `Of the register of interests, ${plural(otherEntries.get(ours.id) ?? 0, 'entry stands', 'entries stand')} otherwise.`,
      ]
    : []),
]
