import type { Output, Parsed } from '@shared/contract.ts'
import type { ListedNote } from '@shared/contract/returns.ts'
import type { ReturnEntry } from '@shared/entities/return.ts'
import type { ReturnReceipt } from '@shared/entities/review.ts'
import { AppError } from '@shared/errors.ts'
import type { MappedIssue } from '@shared/rules/note-anchor.ts'
import { placeOfPage } from '@shared/rules/page-anchor.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { findRow, listRows, withdrawRow } from '../db/table.ts'
import { issues, noteAnswers } from '../db/tables.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { getPerson } from '../people/people.repo.ts'
import { placeWords } from './about-entry.ts'
import { decisionsById, listReceipts, putById } from './returns.repo.ts'

type Note = Extract<ReturnEntry, { readonly kind: 'note' | 'question' }>
interface NoteSaid {
  readonly note: Note
  readonly receipt: ReturnReceipt
}

/** What readers asked and shared, once each however often it was sent. */
export const showNotes = (db: ReadDb): Output<'returns.notes'> => {
  const said = notesSaid(db)
  const read = issuesRead(db, said)
  return said
    .map((each) => ({ place: placeOf(each.note, read), listed: listedNote(db, each) }))
    .toSorted(
      (a, b) =>
        b.listed.meeting.meetsOn.localeCompare(a.listed.meeting.meetsOn) ||
        a.listed.meeting.id.localeCompare(b.listed.meeting.id) ||
        (a.place.pdfPage ?? 0) - (b.place.pdfPage ?? 0) ||
        a.listed.id.localeCompare(b.listed.id),
    )
    .map(({ listed, place }) => ({ ...listed, where: place.words }))
}

const notesSaid = (db: ReadDb): NoteSaid[] => {
  const decisions = decisionsById(db)
  const found = new Map<string, NoteSaid>()
  for (const receipt of listReceipts(db).toReversed()) {
    for (const note of receipt.entries) {
      const isNote = note.kind === 'note' || note.kind === 'question'
      if (isNote && decisions.get(note.id)?.decision !== 'declined' && !found.has(note.id))
        found.set(note.id, { note, receipt })
    }
  }
  return [...found.values()]
}

const listedNote = (db: ReadDb, { note, receipt }: NoteSaid): ListedNote => {
  const { id, kind, saidOn, text, quote, anchor } = note
  const { id: meetingId, title, meetsOn } = getMeeting(db, note.meetingId)
  const answer = findAnswer(db, id)
  return {
    id,
    kind,
    returnId: receipt.id,
    personName: getPerson(db, receipt.personId).name,
    saidOn,
    text,
    quote,
    meeting: { id: meetingId, title, meetsOn },
    about: placeWords(db, anchor),
    where: '',
    answer,
  }
}

/** What they read, each issue once: it holds its whole pack. */
const issuesRead = (db: ReadDb, said: readonly NoteSaid[]): ReadonlyMap<string, MappedIssue> =>
  new Map(
    [...new Set(said.map(({ note }) => note.issueId))].flatMap((id) => {
      const issue = findRow(db, issues, id)
      return issue === null ? [] : [[id, { id, pageMap: issue.pageMap }]]
    }),
  )

/** Where it stands in what its writer read. */
const placeOf = ({ anchor, issueId }: Note, read: ReadonlyMap<string, MappedIssue>) => {
  const issue = read.get(issueId)
  if (issue === undefined) return { pdfPage: null, words: '' }
  return placeOfPage(anchor, issue.id, issue, [issue], () => '')
}

const findAnswer = (db: ReadDb, id: Note['id']): ListedNote['answer'] => {
  const found = findRow(db, noteAnswers, id)
  if (found?.withdrawnAt !== null) return null
  const { text, isAnswered, answeredOn } = found
  return { text, isAnswered, answeredOn }
}

/** Throws `not_found` for what nobody asked, or what was declined. */
export const answerNote = (
  db: WriteDb,
  { entryId, text, isAnswered }: Parsed<'returns.answer'>,
  today: string,
): void => {
  const said = notesSaid(db).find(({ note }) => note.id === entryId)
  if (said === undefined)
    throw new AppError('not_found', 'This file has no such question or note. Nothing was changed.')
  const { receipt } = said
  const row = { id: entryId, returnId: receipt.id, text, isAnswered, answeredOn: today }
  if (text !== '' || isAnswered)
    putById(db, noteAnswers, entryId, { ...row, createdAt: db.recorder.at, withdrawnAt: null })
  else if (listRows(db, noteAnswers, 'WHERE id = ?', [entryId]).length > 0)
    withdrawRow(db, noteAnswers, entryId)
  const { name } = getPerson(db, receipt.personId)
  db.recorder.describe({ label: `Answer ${name}`, scope: null })
}
