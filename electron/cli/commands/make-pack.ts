import { meetingId, type MeetingId } from '@shared/entities/meeting.ts'
import { plural } from '@shared/words/dates.ts'
import { z } from 'zod'
import { UsageError } from '../cli-error.ts'
import type { CliCommand, CliContext } from '../command.ts'
import { bodiesWithMeetings } from './list-meetings.ts'
import { needed, oneOf } from './options.ts'

const documents = z.enum(['pack', 'papers', 'agenda', 'chair-copy'])

const layouts = z.enum(['pages', 'two-up', 'booklet'])

const audiences = z.enum(['members', 'public'])

/** The first planned meeting from today on, of any body in the file. */
const nextMeeting = async (context: CliContext): Promise<MeetingId> => {
  const all = (await bodiesWithMeetings(context)).flatMap(({ meetings }) => meetings)
  const [next] = all
    .filter(({ status, meetsOn }) => status === 'planned' && meetsOn >= context.today)
    .toSorted((a, b) => a.meetsOn.localeCompare(b.meetsOn) || a.startsAt.localeCompare(b.startsAt))
  if (next === undefined)
    throw new UsageError(
      `No meeting is planned from ${context.today} on. Give the id of one: \`packhorse list\` shows them.`,
    )
  return next.id
}

const chosenMeeting = (given: string, context: CliContext): Promise<MeetingId> | MeetingId => {
  if (given === 'next') return nextMeeting(context)
  const parsed = meetingId.safeParse(given)
  if (parsed.success) return parsed.data
  throw new UsageError(
    `--meeting takes “next” or an id as \`packhorse list\` shows it, and “${given}” is neither.`,
  )
}

export const makePack: CliCommand = {
  usage:
    'FILE --meeting ID|next --out OUT.pdf [--audience members|public] [--document pack|papers|agenda|chair-copy] [--sheets pages|two-up|booklet] [--shrink]',
  summary: 'make a board pack, an agenda or the chair’s copy as PDF',
  details: [
    '--meeting ID|next     the meeting by id, or the next one planned from today on',
    '--out OUT.pdf         where to put it; a file of that name is replaced in one step, never half-written',
    '--audience members    who it is for: members (usual) or public',
    '--document pack       what to make: pack (usual), papers (without cover and agenda), agenda or chair-copy',
    '--sheets pages        how pages stand on paper: pages (usual), two-up (two to a sheet) or booklet',
    '--shrink              bring scans and photographs down to 150 dots to the inch, for mailing',
    'A paper that cannot be merged is replaced by a page that says why; a line on the error stream names it.',
  ],
  options: {
    meeting: { type: 'string' },
    out: { type: 'string' },
    audience: { type: 'string' },
    document: { type: 'string' },
    sheets: { type: 'string' },
    shrink: { type: 'boolean' },
  },
  file: 'open',
  async run({ option, has, path }, context) {
    const what = {
      document: oneOf(documents, 'document', option('document'), 'pack'),
      audience: { kind: oneOf(audiences, 'audience', option('audience'), 'members') },
      sheets: oneOf(layouts, 'sheets', option('sheets'), 'pages'),
      isShrunk: has('shrink'),
      textSize: 11,
    }
    const meeting = needed('meeting', option('meeting'))
    const out = needed('out', path('out'))
    context.answers.save = out
    const saved = await context.ask('pack.save', {
      meetingId: await chosenMeeting(meeting, context),
      ...what,
    })
    const pages = saved === null ? '' : `: ${plural(saved.report.pageCount, 'page')}`
    context.say(`Made ${out}${pages}`)
    for (const warning of saved?.report.warnings ?? []) context.warn(warning)
    return { value: { path: out, report: saved?.report ?? null } }
  },
}
