import { copyFileSync, rmSync } from 'node:fs'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { aFile } from '../tests/helpers/a-file.ts'
import { aMinutedMeeting, minuteWords } from '../tests/helpers/a-minuted-meeting.ts'

const SENTENCES = [
  'The head teacher presented her report, which had gone out with the papers, and drew attention to attendance.',
  'Governors asked what had made the difference, and were told that the breakfast club had been full since half term.',
  'It was explained that the figures were provisional and would be confirmed by the local authority in January.',
  'A governor asked how the school compared with others nearby; the comparison would come to the next meeting.',
  'The chair thanked the staff for their work over a difficult term.',
]

/** Paragraphs like those of a school's board, never twice the same. */
const paragraphs = (item: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const from = item + at
    return [0, 1, 2].map((add) => `${SENTENCES[(from + add) % SENTENCES.length] ?? ''}`).join(' ')
  })

export interface MinutedFile {
  readonly path: string
  readonly meetingId: MeetingId
}

/** A file with one meeting: eighteen members, twenty-one items with text, motions, resolutions, actions, some confidential. */
export const makeMinutedFile = (path: string): MinutedFile => {
  const file = aFile()
  const of = aMinutedMeeting(file)
  const people = Array.from({ length: 18 }, (_, at) => of.member(`Member Number${at}`))
  for (const person of people) of.attended(person.name, { personId: person.id })
  for (let at = 0; at < 21; at++) {
    const item = of.item({
      title: `Item of business ${at}`,
      position: `B${String(at).padStart(3, '0')}`,
      isConfidential: at % 10 === 9,
    })
    of.wrote(
      item,
      minuteWords(...paragraphs(at, 3), [`Point one of ${at}`, `Point two of ${at}`, `Point three of ${at}`]),
      {
        closedText:
          at % 6 === 5 ? minuteWords(`The salary of post ${at * 7919} was discussed.`) : minuteWords(),
      },
    )
    if (at % 3 === 0) {
      const motion = of.moved(item, `That proposal ${at} be approved`, {
        moverId: people[at % 18]?.id ?? null,
        seconderId: people[(at + 1) % 18]?.id ?? null,
      })
      of.voted(motion)
      of.resolved(item, `That proposal ${at} be approved`, { motionId: motion.id })
    }
    if (at % 2 === 0)
      of.toDo(item, `Bring figures on matter ${at} to the next meeting`, { dueOn: '2027-02-03' })
  }
  file.sql.pragma('wal_checkpoint(TRUNCATE)')
  file.sql.close()
  rmSync(path, { force: true })
  copyFileSync(file.path, path)
  return { path, meetingId: of.meeting.id }
}
