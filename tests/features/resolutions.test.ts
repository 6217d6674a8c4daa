import { describe, expect, it } from 'vitest'
import type { Parsed } from '@shared/contract.ts'
import { insertRow } from '../../electron/db/table.ts'
import { attendances } from '../../electron/db/tables.ts'
import { findResolutions } from '../../electron/motions/register.service.ts'
import { move } from '../../electron/motions/motions.service.ts'
import { decide } from '../../electron/motions/resolving.service.ts'
import { put, takeBack } from '../../electron/motions/voting.service.ts'
import { attendance } from '@shared/entities/attendance.ts'
import { aVotingMeeting } from '../helpers/a-voting-meeting.ts'
import { aMeeting, anItem, keep } from '../helpers/builders.ts'
import { v7 as uuidv7 } from 'uuid'

type Board = ReturnType<typeof aVotingMeeting>

const find = ({ file, body }: Board, more: Partial<Parsed<'resolutions.find'>> = {}) =>
  findResolutions(file.read, { bodyId: body.id, words: '', year: null, ...more })

/** A later meeting of the same board that carries one motion, by a vote of the first seven. */
const aLaterMeeting = ({ file, body, people }: Board, meetsOn: string, text: string) => {
  const meeting = keep(file).meeting(aMeeting({ bodyId: body.id, meetsOn, title: 'Later meeting' }))
  const item = keep(file).item(anItem({ meetingId: meeting.id, title: 'Later business' }))
  for (const { id, name } of people.slice(0, 7))
    file.command((db) =>
      insertRow(
        db,
        attendances,
        attendance.parse({
          id: uuidv7(),
          meetingId: meeting.id,
          personId: id,
          name,
          capacity: 'member',
          note: '',
          status: 'present',
          consent: 'not-asked',
          consentReason: '',
          mode: 'room',
          createdAt: '2026-11-26T18:00:00.000Z',
          withdrawnAt: null,
        }),
      ),
    )
  const motionId = file.command((db) =>
    move(db, {
      itemId: item.id,
      kind: 'motion',
      text,
      moverId: null,
      seconderId: null,
      majority: null,
      quorumRuleId: null,
      isConfidential: false,
    }),
  )
  const counts = { inFavour: 6, against: 0, abstained: 1, didNotVote: 0 }
  const how = { method: 'show-of-hands' as const, named: [], casting: null, at: null, overrideReason: '' }
  return file.command((db) => put(db, { motionId, counts, ...how }))
}

describe('findResolutions', () => {
  it('shows, ten meetings later, who decided what and that the board was quorate', () => {
    const board = aVotingMeeting()
    board.put(board.move())
    for (let month = 1; month <= 10; month += 1)
      aLaterMeeting(board, `2027-${String(month).padStart(2, '0')}-11`, `That business ${month} be done.`)
    const { found, total, years } = find(board, { words: 'budget approved' })
    expect({ total, years }).toEqual({ total: 11, years: ['2027/28', '2026/27'] })
    expect(found).toMatchObject([
      {
        number: '2026/27-001',
        text: 'That the budget be approved.',
        meetingTitle: 'Full governing board',
        itemNumber: '1',
        itemTitle: 'Budget',
        decidedOn: '2026-11-26',
        quorumSays: 'The board was quorate: 9 present of 12 in post, 6 needed.',
        movedSays: 'Moved by Bea Reed, seconded by Cai Reed.',
        votedSays: '7 for, 2 against, of 9 present. More for than against: carried.',
        namedSays: '',
      },
    ])
  })

  it('begins the numbers again with the academic year and finds by number, words and year', () => {
    const board = aVotingMeeting()
    board.put(board.move())
    aLaterMeeting(board, '2027-03-11', 'That the fence be mended.')
    aLaterMeeting(board, '2027-10-07', 'That the fence be painted.')
    const numbers = (more: Partial<Parsed<'resolutions.find'>>) =>
      find(board, more).found.map(({ number }) => number)
    expect(numbers({})).toEqual(['2027/28-001', '2026/27-002', '2026/27-001'])
    expect(numbers({ words: 'FENCE' })).toEqual(['2027/28-001', '2026/27-002'])
    expect(numbers({ words: 'fence', year: '2026/27' })).toEqual(['2026/27-002'])
    expect(numbers({ words: '27-001' })).toEqual(['2026/27-001'])
    expect(numbers({ words: 'no such thing' })).toEqual([])
  })

  it('leaves out what was taken back, and marks what was agreed without a vote and what is confidential', () => {
    const board = aVotingMeeting()
    const { voteId } = board.put(board.move())
    board.file.command((db) => takeBack(db, voteId))
    board.file.command((db) =>
      decide(db, {
        itemId: board.item.id,
        how: 'agreed',
        text: 'To write to the family.',
        isConfidential: true,
        overrideReason: '',
      }),
    )
    expect(find(board).found).toMatchObject([
      {
        number: '2026/27-002',
        isConfidential: true,
        votedSays: 'Agreed without a vote.',
        movedSays: '',
      },
    ])
  })

  it('keeps names of a vote by name', () => {
    const board = aVotingMeeting({ present: 6 })
    const named = board.people.slice(0, 6).map(({ id }) => ({ personId: id, vote: 'for' as const }))
    board.put(board.move(), { method: 'named', counts: null, named })
    expect(find(board).found[0]?.namedSays).toBe(
      'For: Ann Reed, Bea Reed, Cai Reed, Dan Reed, Eve Reed, Fay Reed.',
    )
  })
})
