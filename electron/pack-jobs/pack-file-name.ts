import type { Body } from '@shared/entities/body.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { Parsed } from '@shared/contract.ts'
import { audienceWords } from '@shared/words/audience.ts'
import { joinedFileName } from '../app/file-name.ts'

interface Wanted extends Pick<Parsed<'pack.save'>, 'document' | 'audience' | 'sheets'> {
  /** Of the person, where it is for one. */
  readonly name: string
}

const whatItIs = ({ document, audience, name }: Wanted): string => {
  if (document === 'chair-copy') return "chair's copy"
  const reader = audienceWords(audience, name).replace(/^the /, '')
  if (document === 'pack') return reader
  return audience.kind === 'members' ? PART[document] : `${PART[document]} - ${reader}`
}

const PART = { papers: 'papers', item: 'one item', agenda: 'agenda' } as const
const SHEETS = { pages: '', 'two-up': 'two to a sheet', booklet: 'booklet' } as const

/** Such as `Oakfield Primary School - Full governing board - 2026-11-26 - members.pdf`: sorts by board, then by day. */
export const packFileName = (
  body: Pick<Body, 'organisation' | 'name'>,
  meeting: Pick<Meeting, 'title' | 'meetsOn'>,
  wanted: Wanted,
): string => {
  const parts = [
    body.organisation || body.name,
    meeting.title,
    meeting.meetsOn,
    whatItIs(wanted),
    SHEETS[wanted.sheets],
  ]
  return joinedFileName(parts, 'pdf')
}
