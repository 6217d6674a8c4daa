import { extname } from 'node:path'
import { meetingId, type MeetingId } from '@shared/entities/meeting.ts'
import { minutesPart } from '@shared/entities/minutes.ts'
import { plural } from '@shared/words/dates.ts'
import { z } from 'zod'
import { UsageError } from '../cli-error.ts'
import type { CliCommand, CliContext } from '../command.ts'
import { bodiesWithMeetings } from './list-meetings.ts'
import { needed, oneOf } from './options.ts'

const lists = z.enum(['front', 'end', 'none'])

/** The latest meeting up to today, of any body in the file. */
const lastMeeting = async (context: CliContext): Promise<MeetingId> => {
  const all = (await bodiesWithMeetings(context)).flatMap(({ meetings }) => meetings)
  const last = all
    .filter(({ status, meetsOn }) => status === 'planned' && meetsOn <= context.today)
    .toSorted((a, b) => a.meetsOn.localeCompare(b.meetsOn) || a.startsAt.localeCompare(b.startsAt))
    .at(-1)
  if (last === undefined)
    throw new UsageError(
      `No meeting was held up to ${context.today}. Give the id of one: \`packhorse list\` shows them.`,
    )
  return last.id
}

const chosenMeeting = async (given: string, context: CliContext): Promise<MeetingId> => {
  if (given === 'last') return await lastMeeting(context)
  const parsed = meetingId.safeParse(given)
  if (parsed.success) return parsed.data
  throw new UsageError(
    `--meeting takes “last” or an id as \`packhorse list\` shows it, and “${given}” is neither.`,
  )
}

const FORMATS: Readonly<Record<string, 'pdf' | 'word' | 'page'>> = {
  '.pdf': 'pdf',
  '.docx': 'word',
  '.html': 'page',
}

const formatOf = (out: string) => {
  const format = FORMATS[extname(out).toLowerCase()]
  if (format !== undefined) return format
  throw new UsageError(
    `--out must end in .pdf, .docx or .html, which says what is made, and “${extname(out) || out}” does not.`,
  )
}

export const makeMinutes: CliCommand = {
  usage:
    'FILE --meeting ID|last --out OUT.pdf|.docx|.html [--part open|confidential] [--lists front|end|none] [--book]',
  summary: 'export the minutes of a meeting as PDF, Word or web page',
  details: [
    '--meeting ID|last     the meeting by id, or the latest one up to today',
    '--out OUT             where to put it; its ending says what is made: .pdf, .docx or .html',
    '--part open           which part: open (usual) or confidential',
    '--lists front         where the lists of resolutions and actions stand; left out: as the board has it',
    '--book                number the pages as leaves of the minute book; only a PDF of approved minutes',
    'The open part is searched for what is confidential first. Found, nothing is made, and the line names where.',
  ],
  options: {
    meeting: { type: 'string' },
    out: { type: 'string' },
    part: { type: 'string' },
    lists: { type: 'string' },
    book: { type: 'boolean' },
  },
  file: 'open',
  async run({ option, has, path }, context) {
    const part = oneOf(minutesPart, 'part', option('part'), 'open')
    const meeting = needed('meeting', option('meeting'))
    const out = needed('out', path('out'))
    const format = formatOf(out)
    const asked = option('lists') === null ? null : oneOf(lists, 'lists', option('lists'), 'end')
    const id = await chosenMeeting(meeting, context)
    const usual = await context.ask('minutesOut.choices', { meetingId: id })
    context.answers.save = out
    const saved = await context.ask('minutesOut.save', {
      meetingId: id,
      part,
      format,
      lists: asked ?? usual.lists,
      isInBook: has('book'),
    })
    const pages = saved?.pageCount ? `: ${plural(saved.pageCount, 'page')}` : ''
    context.say(`Made ${out}${pages}`)
    for (const note of [...(part === 'open' ? usual.notes : []), ...(saved?.notes ?? [])]) context.warn(note)
    return { value: { path: out, pageCount: saved?.pageCount ?? null, folios: saved?.folios ?? null } }
  },
}
