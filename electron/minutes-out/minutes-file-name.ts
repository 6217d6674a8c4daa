import type { Body } from '@shared/entities/body.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { MinutesPart, MinutesState } from '@shared/entities/minutes.ts'
import { joinedFileName } from '../app/file-name.ts'
import type { MinutesFormat } from './leak/check-minutes.ts'

export const ENDINGS: Readonly<Record<MinutesFormat, string>> = { pdf: 'pdf', word: 'docx', page: 'html' }

/**
 * Such as "Oakfield Primary School - Full governing board - 2026-11-26 - minutes (draft).pdf". Of what was said it tells
 * nothing: file names are seen by everybody.
 */
export const minutesFileName = (
  body: Pick<Body, 'organisation' | 'name'>,
  meeting: Pick<Meeting, 'title' | 'meetsOn'>,
  { part, state, format }: { part: MinutesPart; state: MinutesState; format: MinutesFormat },
): string => {
  const isDone = state === 'approved' || state === 'signed'
  const what = `${part === 'confidential' ? 'confidential minutes' : 'minutes'}${isDone ? '' : ' (draft)'}`
  return joinedFileName(
    [body.organisation || body.name, meeting.title, meeting.meetsOn, what],
    ENDINGS[format],
  )
}
