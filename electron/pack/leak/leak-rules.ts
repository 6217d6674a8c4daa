import type { ListedItem, ListedPaper } from '@shared/contract/agenda.ts'
import { getAgenda } from '../../agenda/agenda-view.service.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import type { ReadDb } from '../../db/handles.ts'
import { embargoedWords } from '../../inspections/embargo/embargoed-words.ts'
import { getMeeting } from '../../meetings/meetings.repo.ts'
import { listPeopleOf } from '../../people/people.repo.ts'
import { whatMaySee } from '../audience.ts'
import type { PackRequest } from '../gather.ts'
import { readerOf } from '../reader.ts'
import type { ReadBlob } from '../take-in.ts'
import { secretsOfLast } from './secrets-of-last.ts'
import { secretsOf, type Secrets } from './secrets.ts'

/** What decides whether words in a PDF are a leak. */
export interface LeakRules {
  readonly secrets: Secrets
  /** What its readers may know from the record: titles, names, public lines. Words that stand here are no secret. */
  readonly lawful: readonly string[]
  /** Papers that are in, by SHA-256: what can be seen on their pages is no secret either. */
  readonly open: readonly string[]
  /** Reads papers from the file itself, whatever the pipeline was given. */
  readonly readBlob: ReadBlob
}

/**
 * What may not be in the PDFs for some readers, worked out from the record and not from the model that the PDF is made
 * of: what slips into the model is found.
 */
export function leakRulesFor(
  db: ReadDb,
  request: Pick<PackRequest, 'meetingId' | 'document' | 'audience'>,
  today: string,
  readBlob: ReadBlob,
): LeakRules {
  const meeting = getMeeting(db, request.meetingId)
  const body = getBody(db, meeting.bodyId)
  const reader = readerOf(db, request, meeting)
  const { items } = getAgenda(db, request.meetingId, today)
  const seen = whatMaySee(items, reader, today)
  const open = seen.flatMap(({ item }) => item.papers)
  const secrets = secretsOf(items, seen, reader.kind === 'chair')
  const last = secretsOfLast(db, meeting, reader, today)
  return {
    secrets: {
      ...secrets,
      words: [...secrets.words, ...last.secrets, ...embargoedWords(db, reader.copyFor, today)],
    },
    lawful: [
      ...last.lawful,
      `${body.organisation} ${body.name}`,
      `${body.name} ${meeting.title} ${meeting.place}`,
      body.address,
      ...listPeopleOf(db, body.id).map(({ name }) => name), // who sits on a board is no secret
      ...seen.flatMap(({ item, leftOut }) => [...leftOut, ...itemWords(item)]),
      ...open.flatMap(paperWords),
    ],
    open: open.flatMap(({ current }) => current?.rendition?.sha256 ?? current?.sha256 ?? []),
    readBlob,
  }
}

/** Without the notes for the chair and why members withdraw, whoever reads: those are never lawful by themselves. */
function itemWords(item: ListedItem): string[] {
  const { title, presenter, recommendation, options, effectivePublicLine, reasonProvision } = item
  return [title, presenter, recommendation, ...options, effectivePublicLine, reasonProvision]
}

function paperWords({
  title,
  author,
  reference,
  current,
  coverSheet,
  effectivePublicLine,
}: ListedPaper): string[] {
  const sheet = coverSheet
    ? [...Object.values(coverSheet.words), ...coverSheet.recommendations.map(({ text }) => text)]
    : []
  return [title, author, reference, current?.fileName ?? '', effectivePublicLine, ...sheet]
}
