import type { BodySummary } from '@shared/contract/bodies.ts'
import type { ListedMeeting } from '@shared/contract/meetings.ts'
import { formatDayShort, plural } from '@shared/words/dates.ts'
import type { CliCommand, CliContext } from '../command.ts'

const title = ({ organisation, name }: BodySummary): string =>
  organisation === '' ? name : `${organisation}: ${name}`

const meetingLine = ({ id, meetsOn, title: name, status, itemCount, paperCount }: ListedMeeting): string =>
  `  ${id}  ${formatDayShort(meetsOn)}  ${name}${status === 'cancelled' ? ' (cancelled)' : ''} · ${plural(itemCount, 'item')}, ${plural(paperCount, 'paper')}`

/** Bodies with their meetings, the earliest first. */
export const bodiesWithMeetings = async ({ ask }: CliContext) => {
  const bodies = await ask('bodies.list', {})
  return Promise.all(
    bodies.map(async (body) => ({ body, meetings: await ask('meetings.list', { bodyId: body.id }) })),
  )
}

export const listMeetings: CliCommand = {
  usage: 'FILE',
  summary: 'list bodies and meetings with their ids',
  details: ['The ids are what `pack --meeting` takes.'],
  options: {},
  file: 'open',
  async run(_given, context) {
    const all = await bodiesWithMeetings(context)
    if (all.length === 0) context.say('There are no boards in this file yet.')
    for (const { body, meetings } of all) {
      context.say(`${title(body)}  (${body.id})`)
      for (const meeting of meetings) context.say(meetingLine(meeting))
      if (meetings.length === 0) context.say('  No meetings yet.')
    }
    return { value: { bodies: all.map(({ body, meetings }) => ({ ...body, meetings })) } }
  },
}
