import type { Output } from '@shared/contract.ts'
import type { AgendaView } from '@shared/contract/agenda.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { PaperId } from '@shared/entities/paper.ts'
import { chasers, type OwedPaper } from '@shared/rules/chasing.ts'
import { getAgenda } from '../agenda/agenda-view.service.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { deadlinesOf } from '../meetings/deadline.service.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { peopleInPost } from '../people/people-in-post.ts'

/** Who owes what for a meeting, with a letter to each. */
export const showChase = (db: ReadDb, meetingId: MeetingId, today: string): Output<'papers.chase'> => {
  const meeting = getMeeting(db, meetingId)
  const body = getBody(db, meeting.bodyId)
  const people = peopleInPost(db, body.id, today)
  const owed = owedIn(getAgenda(db, meetingId, today))
  const letters = chasers(owed, {
    meetingTitle: meeting.title,
    meetsOn: meeting.meetsOn,
    sendBy: deadlinesOf(db, body, today)(meeting).sendBy,
    today,
    people,
    clerk: people.find(({ role }) => role === 'clerk')?.name ?? '',
  })
  return {
    chasers: letters.map((each) => ({ ...each, papers: [...each.papers] })),
    unnamed: owed.filter(({ awaitedFrom }) => awaitedFrom === ''),
  }
}

const owedIn = ({ items }: AgendaView): OwedPaper<PaperId>[] =>
  items.flatMap(({ number, title, isClosed, papers }) =>
    papers
      .filter(({ status }) => status.kind === 'awaited')
      .map((paper) => ({
        paperId: paper.id,
        title: paper.title,
        itemNumber: number,
        itemTitle: isClosed ? null : title,
        awaitedFrom: paper.awaitedFrom,
        dueOn: paper.status.dueOn,
        daysLate: paper.status.daysLate,
      })),
  )
