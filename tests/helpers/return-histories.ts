import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { actionStatuses } from '../../shared/entities/action.ts'
import { returnEntry, type ReturnEntry } from '../../shared/entities/return.ts'
import type { ReturnReceiptId, ReviewCopy } from '../../shared/entities/review.ts'
import { updateAction } from '../../electron/actions/actions.repo.ts'
import { inCommand } from '../../electron/app/in-command.ts'
import { updateAttendance } from '../../electron/attendance/attendance.repo.ts'
import { takeRecord } from '../../electron/attendance/who.ts'
import type { WriteDb } from '../../electron/db/handles.ts'
import { insertRow, listRows, withdrawRow } from '../../electron/db/table.ts'
import * as tables from '../../electron/db/tables.ts'
import { getMeeting } from '../../electron/meetings/meetings.repo.ts'
import { decideEntries, undoDecisions } from '../../electron/returns/decide.service.ts'
import { takeIn } from '../../electron/returns/open-return.service.ts'
import { encodeReturn } from '../../electron/returns/return-file.ts'
import { showReturn } from '../../electron/returns/view-returns.service.ts'
import { findFileId } from '../../electron/settings/file-id.ts'
import { aBoardWithPack } from './a-board-with-pack.ts'
import { whatStandsIn } from './what-stands.ts'

/* Random histories of returns, taken in by the program itself into a real file. */

/** A clerk's file with three actions, two items and four copies: an early and a later one for each of two people. */
export const aFileForHistories = async () => {
  let seconds = 0
  const clock = {
    now: () => new Date(Date.UTC(2026, 10, 20, 9, 0, (seconds += 1))).toISOString(),
    today: () => '2026-11-16',
  }
  const work = await aBoardWithPack()
  const { raise, ward, reed, make, issue } = work
  const lettings = await work.addItem('Hall lettings')
  await raise('Ask for three quotes')
  await raise('Read the policy', { dueOn: null, dueWords: 'before the next meeting' })
  await raise('Count the extinguishers', { ownerId: null, ownerRole: 'All governors' })
  for (const person of [ward, reed]) await make(person)
  await issue('Pack.pdf')
  for (const person of [ward, reed]) await make(person)
  const app = { ...work.app, clock }
  const copies = listRows(app.files.reader(), tables.reviewCopies, 'ORDER BY id')
  return { ...work, app, lettings, copies }
}
type HistoryFile = Awaited<ReturnType<typeof aFileForHistories>>

const photograph = Buffer.from('a photograph')
const sha256 = createHash('sha256').update(photograph).digest('hex')
const uuid = (kind: number, at: number): string =>
  `01900000-0000-7000-8${kind.toString().padStart(3, '0')}-${at.toString(16).padStart(12, '0')}`

const day = fc.constantFrom('2026-11-26', '2026-12-01', '2027-01-12')
const status = fc.constantFrom(...actionStatuses)
const which = fc.nat({ max: 3 })

const aSaying = fc.record({
  copy: fc.constantFrom(0, 0, 1, 2, 2, 3),
  kind: fc.constantFrom(
    'action-update',
    'action-update',
    'declaration',
    'evidence',
    'question',
    'apologies',
    'declaration',
  ),
  about: fc.constantFrom(0, 0, 1, 1, 2, 3),
  second: fc.nat({ max: 5 }),
  status: fc.option(status),
  proposedDueOn: fc.option(day),
  seen: fc.record({
    status: fc.constantFrom('open', 'open', 'done'),
    dueOn: fc.constantFrom('2026-12-01', '2026-12-08'),
  }),
  intends: fc.constantFrom('stay', 'stay-without-vote', 'leave'),
  isDeclined: fc.nat({ max: 4 }).map((n) => n === 0),
  /** In one of the two ways the decision on it is taken back, and taken again; or is taken back at the end. */
  isWavered: fc.boolean(),
  isTakenBack: fc.nat({ max: 4 }).map((n) => n === 0),
  /** A return ends after it. */
  isLast: fc.boolean(),
})
type Saying = typeof aSaying extends fc.Arbitrary<infer T> ? T : never

const changeKinds = [
  'status',
  'due',
  'owner',
  'withdraw-action',
  'withdraw-item',
  'declare',
  'leave',
  'mark',
] as const

/** What the clerk did before anything came in. */
const aClerksChange = fc.record({
  kind: fc.constantFrom(...changeKinds),
  about: which,
  status,
  dueOn: day,
  conduct: fc.constantFrom('stayed', 'stayed-without-vote', 'left'),
  mark: fc.constantFrom('present', 'apologies'),
})

export const aHistory = fc
  .record({
    sayings: fc.array(aSaying, { minLength: 1, maxLength: 10 }),
    changes: fc.array(aClerksChange, { maxLength: 2 }),
    /** Each copy's last return carries all that was said in it, as when one was lost. */
    isSentAgain: fc.boolean(),
  })
  .chain((said) => fc.record({ said: fc.constant(said), one: anOrder, other: anOrder }))

/** Sorts and repeats by these: as many as there can be returns. */
const anOrder = fc.array(fc.record({ rank: fc.nat(), isTwice: fc.boolean() }), {
  minLength: 14,
  maxLength: 14,
})
type Order = typeof anOrder extends fc.Arbitrary<infer T> ? T : never
type History = typeof aHistory extends fc.Arbitrary<infer T> ? T : never
type Change = History['said']['changes'][number]

const meant = 'Taken all the same'

/** What one history leaves in the file when its returns come in one order and in another. The file stays as it was. */
export const bothEnds = (file: HistoryFile, { said, one, other }: History) => {
  const entries = said.sayings.map((saying, at) => entryOf(file, saying, at))
  const returns = returnsOf(file, said, entries)
  const those = (which: (saying: Saying) => boolean) =>
    new Set(entries.filter((_, at) => which(pick(said.sayings, at))).map(({ id }) => id))
  const declined = those(({ isDeclined }) => isDeclined)
  const wavered = those(({ isWavered }) => isWavered)
  const takenBack = those(({ isTakenBack }) => isTakenBack)
  const plain: Clerk = { declined, left: takenBack, wavered: new Set() }
  const unsure: Clerk = { declined, left: new Set(), wavered }
  return [
    leftBy(file, said, arriving(returns, one), plain),
    leftBy(file, said, arriving(returns, other), unsure, takenBack),
  ]
}

interface Clerk {
  /** Declined whatever they are. */
  readonly declined: ReadonlySet<string>
  /** Not decided on. */
  readonly left: ReadonlySet<string>
  /** Decided on, taken back, and decided on again. */
  readonly wavered: ReadonlySet<string>
}

const leftBy = (
  file: HistoryFile,
  said: History['said'],
  returns: readonly Buffer[],
  clerk: Clerk,
  takenBack: ReadonlySet<string> = new Set(),
) =>
  undone(file, () => {
    inCommand(file.app, 'test.clerk', (db) =>
      said.changes.forEach((change) => clerkChanges(db, file, change)),
    )
    for (const bytes of returns) takeInAndDecide(file, bytes, clerk)
    for (const bytes of returns) takeBack(file, takeIn(file.app, bytes).returnId, takenBack)
    return whatStandsIn(file.app.files.required.sql)
  })

const undone = <T>({ app }: HistoryFile, work: () => T): T => {
  const { sql } = app.files.required
  sql.exec('BEGIN')
  try {
    return work()
  } finally {
    sql.exec('ROLLBACK')
  }
}

const entryOf = (file: HistoryFile, saying: Saying, at: number): ReturnEntry => {
  const { kind, about, second, seen, status, proposedDueOn, intends } = saying
  const copy = pick(file.copies, saying.copy)
  const itemId = [file.budget, file.lettings, null][about % 3]
  const words = `Said ${String(at)}`
  const anchor = { paperId: null, versionId: null, section: 'agenda', page: 1 }
  return returnEntry.parse({
    id: uuid(1, at),
    saidOn: '2026-11-16',
    saidAt: new Date(Date.UTC(2026, 10, 16, 9, 0, second)).toISOString(),
    // The early copies have no pack to ask about.
    kind: kind === 'question' && copy.issueIds.length === 0 ? 'apologies' : kind,
    actionId: pick(copy.actionIds, about),
    text: words,
    status,
    proposedDueOn,
    seen: {
      ...seen,
      ownerId: copy.actionIds.length > 1 && about % copy.actionIds.length < 2 ? file.ward : null,
    },
    fileName: 'photograph.jpg',
    mediaType: 'image/jpeg',
    size: photograph.byteLength,
    sha256,
    caption: '',
    meetingId: file.meetingId,
    issueId: copy.issueIds[0],
    anchor,
    quote: '',
    reason: words,
    itemId,
    nature: words,
    intends,
  })
}

const pick = <T>(of: readonly T[], at: number): T => {
  const found = of[at % of.length]
  if (found === undefined) throw new Error('nothing to choose from')
  return found
}

/** What was said in each copy, in the order in which it was said, in one or several returns. */
const returnsOf = (file: HistoryFile, said: History['said'], entries: readonly ReturnEntry[]): Buffer[] =>
  file.copies.flatMap((copy) => {
    const mine = entries.flatMap((entry, at) => {
      const saying = said.sayings[at]
      return saying !== undefined && pick(file.copies, saying.copy) === copy ? [{ entry, saying }] : []
    })
    const batches: ReturnEntry[][] = [[]]
    for (const { entry, saying } of mine) {
      batches.at(-1)?.push(entry)
      if (saying.isLast) batches.push([])
    }
    if (said.isSentAgain) batches.push(mine.map(({ entry }) => entry))
    return batches.filter((batch) => batch.length > 0).map((batch, at) => sealed(file, copy, batch, at))
  })

const sealed = (
  { app, copies }: HistoryFile,
  copy: ReviewCopy,
  entries: ReturnEntry[],
  at: number,
): Buffer => {
  const hasFile = entries.some(({ kind }) => kind === 'evidence')
  return encodeReturn({
    head: {
      returnId: uuid(2, copies.indexOf(copy) * 100 + at) as ReturnReceiptId,
      originId: findFileId(app.files.reader()) ?? '',
      copyId: copy.id,
      personId: copy.personId,
      madeAt: '2026-11-17T09:00:00.000Z',
      entries,
      files: hasFile ? [{ sha256, size: photograph.byteLength }] : [],
    },
    files: new Map([[sha256, photograph]]),
  })
}

/** Each at least once. */
const arriving = (returns: readonly Buffer[], order: Order): Buffer[] =>
  returns
    .flatMap((bytes, at) => {
      const { rank, isTwice } = pick(order, at)
      return isTwice
        ? [
            { bytes, rank },
            { bytes, rank: (rank * 7919) % 104_729 },
          ]
        : [{ bytes, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ bytes }) => bytes)

/** The clerk accepts what can be accepted, but for some things. */
const takeInAndDecide = (file: HistoryFile, bytes: Buffer, clerk: Clerk): void => {
  const { returnId } = takeIn(file.app, bytes)
  decide(file, returnId, clerk)
  takeBack(file, returnId, clerk.wavered)
  decide(file, returnId, clerk)
}

const decide = ({ app }: HistoryFile, returnId: ReturnReceiptId, { declined, left }: Clerk): void => {
  const { entries } = showReturn(app.files.reader(), returnId, app.clock.today())
  for (const { entry, standing, decision } of entries) {
    if (decision !== null || left.has(entry.id)) continue
    const isAccepted = standing.canAccept && !declined.has(entry.id)
    const reason = isAccepted && standing.kind === 'conflict' ? meant : ''
    const decisions = [{ entryId: entry.id, decision: isAccepted ? 'accepted' : 'declined', reason } as const]
    inCommand(app, 'returns.decide', (db) => decideEntries(db, { returnId, decisions }, app.clock.today()))
  }
}

const takeBack = ({ app }: HistoryFile, returnId: ReturnReceiptId, which: ReadonlySet<string>): void => {
  const { entries } = showReturn(app.files.reader(), returnId, app.clock.today())
  const entryIds = entries.map(({ entry }) => entry.id).filter((id) => which.has(id))
  if (entryIds.length > 0)
    inCommand(app, 'returns.undo', (db) => undoDecisions(db, { returnId, entryIds }, app.clock.today()))
}

const clerkChanges = (db: WriteDb, file: HistoryFile, change: Change): void => {
  const { kind, about, status, dueOn, conduct, mark } = change
  const actionId = pick(pick(file.copies, 0).actionIds, about)
  const personId = about % 2 === 0 ? file.ward : file.reed
  const itemId = about < 2 ? file.budget : file.lettings
  const id = uuid(3, about * 10 + changeKinds.indexOf(kind))
  const stored = { createdAt: db.recorder.at, withdrawnAt: null }
  const nothing = { reasonCode: null, interestId: null, eventId: null }
  const business = { id, itemId, personId, ...stored }
  const isThere = db.sql
    .prepare(`SELECT 1 FROM declarations WHERE id = @id UNION SELECT 1 FROM itemWithdrawals WHERE id = @id`)
    .get({ id })
  if (isThere !== undefined) return
  switch (kind) {
    case 'status':
      return updateAction(db, actionId, { status })
    case 'due':
      return updateAction(db, actionId, { dueOn, dueWords: '' })
    case 'owner':
      return updateAction(db, actionId, { ownerId: file.reed, ownerRole: '' })
    case 'withdraw-action':
      return withdrawRow(db, tables.actions, actionId)
    case 'withdraw-item':
      return withdrawRow(db, tables.agendaItems, itemId)
    case 'declare':
      return insertRow(
        db,
        tables.declarations,
        tables.declarations.schema.parse({
          ...business,
          meetingId: file.meetingId,
          nature: 'As the clerk knows',
          conduct,
          ...nothing,
        }),
      )
    case 'leave':
      return insertRow(
        db,
        tables.itemWithdrawals,
        tables.itemWithdrawals.schema.parse({ ...business, reason: 'As the clerk knows' }),
      )
    case 'mark': {
      const { id: recordId } = takeRecord(db, getMeeting(db, file.meetingId), { personId })
      return updateAttendance(db, recordId, { status: mark })
    }
  }
}
