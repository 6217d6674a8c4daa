import type { MeetingId } from '@shared/entities/meeting.ts'
import type { CliCommand, CliContext } from '../command.ts'
import { bodiesWithMeetings } from './list-meetings.ts'

/** The last meeting that was held with papers; the sample always has one. */
const lastWithPapers = async (context: CliContext): Promise<MeetingId | null> => {
  const all = (await bodiesWithMeetings(context)).flatMap(({ meetings }) => meetings)
  const held = all.filter(({ meetsOn, paperCount }) => meetsOn < context.today && paperCount > 0)
  return held.toSorted((a, b) => b.meetsOn.localeCompare(a.meetsOn))[0]?.id ?? null
}

/** Saves the pack of that meeting; the file keeps a record of it, as it does of every pack. */
const savePackOfLast = async (out: string, context: CliContext): Promise<void> => {
  const meetingId = await lastWithPapers(context)
  if (meetingId === null) return
  context.answers.save = out
  await context.ask('pack.save', { meetingId, document: 'pack', audience: { kind: 'members' }, textSize: 11 })
  context.say(`Made a pack of its last meeting at ${out}`)
}

export const sampleFile: CliCommand = {
  usage: 'FILE [--pack OUT.pdf]',
  summary: 'make the sample: two boards, two years of meetings',
  details: [
    '--pack OUT.pdf   save a pack of the last meeting as well, and keep the record of it in the sample',
    'Never overwrites a Packhorse file. Nobody in the sample is real.',
  ],
  options: { pack: { type: 'string' } },
  file: 'none',
  async run({ file, path }, context) {
    context.answers.save = file
    const state = await context.ask('file.createSample', {})
    context.say(`Made the sample at ${state?.file?.path ?? file}`)
    const pack = path('pack')
    if (pack !== null) await savePackOfLast(pack, context)
    return { value: { path: state?.file?.path ?? file, pack } }
  },
}
