import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '@shared/errors.ts'
import type { NamedVote } from '@shared/entities/motion.ts'
import { withdrawEvent } from '../../electron/attendance/attendance.repo.ts'
import { recordEvent } from '../../electron/attendance/movements.service.ts'
import { proposeExclusion } from '../../electron/motions/exclusion.service.ts'
import { correct, endMotion } from '../../electron/motions/motions.service.ts'
import { decide, withdrawDecision } from '../../electron/motions/resolving.service.ts'
import { takeBack } from '../../electron/motions/voting.service.ts'
import { overrideRule } from '../../electron/bodies/bodies.service.ts'
import { updateRow } from '../../electron/db/table.ts'
import { minutes } from '../../electron/db/tables.ts'
import { undoLast } from '../../electron/undo/undo.service.ts'
import { aVotingMeeting } from '../helpers/a-voting-meeting.ts'

describe('move', () => {
  it('keeps who moved and seconded, and majority of the body’s own', () => {
    const { move, open } = aVotingMeeting()
    move()
    expect(open()).toMatchObject({
      movedSays: 'Moved by Bea Reed, seconded by Cai Reed.',
      majority: 'simple',
      status: 'moved',
      whyNotPut: null,
    })
  })

  it('refuses whoever could not vote at that moment, with the reason', () => {
    const board = aVotingMeeting()
    const { move, person } = board
    expect(() => move({ moverId: person(10).id })).toThrow(/Kit Reed was not present.*cannot move it/)
    board.happens(2, 'withdrew')
    expect(() => move()).toThrow(/Cai Reed withdrew from this item.*cannot second it/)
    board.happens(3, 'suspended')
    expect(() => move({ moverId: person(3).id })).toThrow(/Dan Reed is suspended/)
    board.happens(4, 'ceased')
    expect(() => move({ moverId: person(4).id })).toThrow(/Eve Reed is not in post at this moment/)
    board.happens(5, 'left')
    expect(() => move({ moverId: person(5).id })).toThrow(/Fay Reed was not present/)
    expect(() => move({ moverId: person(6).id, seconderId: person(6).id })).toThrow(
      /Nobody seconds their own/,
    )
    expect(board.get().motions).toEqual([])
  })

  it('refuses to write to minutes that were circulated', () => {
    const { file, move, meeting } = aVotingMeeting()
    file.sql.prepare("UPDATE minutes SET state = 'circulated' WHERE meetingId = ?").run(meeting.id)
    expect(() => move()).toThrow(/have been circulated/)
  })
})

describe('put', () => {
  it('counts, explains and numbers what was carried', () => {
    const { move, put, open } = aVotingMeeting()
    const answer = put(move())
    expect(answer).toMatchObject({
      outcome: 'carried',
      explanation: '7 for, 2 against, of 9 present. More for than against: carried.',
      number: '2026/27-001',
    })
    expect(open()).toMatchObject({
      status: 'carried',
      resolution: {
        number: '2026/27-001',
        text: 'That the budget be approved.',
        present: 9,
        inPost: 12,
        quorum: 6,
        isQuorate: true,
      },
    })
  })

  it('gives no number to what was lost, nor to a procedural motion', () => {
    const { move, put, get } = aVotingMeeting()
    expect(put(move(), { for: 2, against: 7 })).toMatchObject({ outcome: 'lost', number: null })
    expect(put(move({ kind: 'procedural', text: 'That the vote be now taken.' }))).toMatchObject({
      outcome: 'carried',
      number: null,
    })
    expect(get().motions.map(({ resolution }) => resolution)).toEqual([null, null])
  })

  it('refuses a vote that does not add up, with the sum', () => {
    const { move, put, open } = aVotingMeeting()
    const motionId = move()
    const counts = { inFavour: 5, against: 3, abstained: 1, didNotVote: 1 }
    expect(() => put(motionId, { counts })).toThrow(
      '5 for + 3 against + 1 abstained + 1 did not vote = 10, but 9 voters were present.',
    )
    expect(open()?.votes).toEqual([])
  })

  it('refuses a vote without a quorum until a reason is given, and keeps the reason', () => {
    // Half of 12 in post is 6: with five present the board cannot decide (the case of domain facts, Wales).
    const { move, put, open } = aVotingMeeting({ present: 5 })
    const motionId = move()
    expect(() => put(motionId, { for: 4, against: 1 })).toThrow(/There is no quorum: 5 present, 6 needed/)
    put(motionId, { for: 4, against: 1, overrideReason: 'The clerk was told that Lee was on the line' })
    expect(open()?.votes[0]).toMatchObject({
      isQuorate: false,
      overrideReason: 'The clerk was told that Lee was on the line',
    })
    expect(open()?.votes[0]?.says).toContain(
      'The board was not quorate: 5 present of 12 in post, 6 needed. Recorded all the same: The clerk was told that Lee was on the line.',
    )
  })

  it('counts the quorum at the moment of the vote, not at the start', () => {
    const board = aVotingMeeting({ present: 6 })
    const motionId = board.move({ seconderId: null })
    board.happens(5, 'withdrew')
    expect(() => board.put(motionId, { for: 5, against: 0 })).toThrow(
      /There is no quorum: 5 present, 6 needed/,
    )
    board.happens(5, 'returned')
    expect(board.put(motionId, { for: 6, against: 0 })).toMatchObject({ outcome: 'carried' })
  })

  it('keeps a reason only where there was no quorum', () => {
    const { move, put, open } = aVotingMeeting()
    put(move(), { overrideReason: 'Not needed' })
    expect(open()?.votes[0]?.overrideReason).toBe('')
  })

  it('decides nothing while the meeting stands adjourned', () => {
    const board = aVotingMeeting()
    const motionId = board.move()
    board.happened({ itemId: board.item.id, kind: 'adjourned', position: 'z' })
    expect(() => board.put(motionId, { overrideReason: 'All agreed' })).toThrow(/stands adjourned/)
  })

  it('takes a casting vote from whoever presides, where votes are equal and the rules give one', () => {
    const { move, put, person, file, meeting } = aVotingMeeting({ present: 8 })
    const tied = { for: 4, against: 4, casting: 'for' as const }
    expect(() => put(move(), { for: 5, against: 3, casting: 'for' })).toThrow(/votes are not equal/)
    expect(put(move(), tied).explanation).toMatch(/casting vote of Ann Reed, in the chair, was for: carried/)
    expect(put(move(), { ...tied, casting: null })).toMatchObject({ outcome: 'lost' })
    file.command((db) => {
      const id = file.sql.prepare('SELECT id FROM minutes WHERE meetingId = ?').pluck().get(meeting.id)
      updateRow(db, minutes, String(id), { chairId: person(11).id })
    })
    expect(() => put(move(), tied)).toThrow(/given by the member who presides/)
  })

  it('has no casting vote where the kind of body has none, until the body says so', () => {
    const { move, put, file, body } = aVotingMeeting({ present: 8, body: { kind: 'university-council' } })
    const tied = { for: 4, against: 4 }
    expect(() => put(move(), { ...tied, casting: 'for' })).toThrow(/Nobody has a casting vote/)
    expect(put(move(), tied).explanation).toMatch(/nobody has a casting vote here: lost/)
    file.command((db) =>
      overrideRule(db, {
        bodyId: body.id,
        topic: 'casting',
        ruleId: null,
        value: { who: 'presiding' },
        reason: 'Ordinance 7',
      }),
    )
    expect(put(move(), { ...tied, casting: 'for' })).toMatchObject({ outcome: 'carried' })
  })

  it('by name takes exactly those present', () => {
    const { move, put, people, open } = aVotingMeeting({ present: 7 })
    const motionId = move()
    const named: NamedVote[] = people
      .slice(0, 7)
      .map(({ id }, index) => ({ personId: id, vote: index < 5 ? 'for' : 'against' }))
    const byName = (list: NamedVote[]) => put(motionId, { method: 'named', counts: null, named: list })
    expect(() => byName(named.slice(1))).toThrow(/missing: Ann Reed/)
    const absent = people[8]
    if (absent !== undefined)
      expect(() => byName([...named, { personId: absent.id, vote: 'for' }])).toThrow(
        /Ida Reed was not present/,
      )
    const [first] = named
    if (first !== undefined) expect(() => byName([...named, first])).toThrow(/Ann Reed is named twice/)
    expect(byName(named)).toMatchObject({ outcome: 'carried' })
    expect(open()?.votes[0]?.says).toBe(
      'Vote on the motion by name: 5 for, 2 against, of 7 present. More for than against: carried. For: Ann Reed, Bea Reed, Cai Reed, Dan Reed, Eve Reed. Against: Fay Reed, Gus Reed.',
    )
  })
})

describe('business with a quorum of its own', () => {
  it('needs two thirds of the trustees to remove one (AT-QUORUM-23), where one third is enough for the rest', () => {
    const board = aVotingMeeting({ present: 7, body: { kind: 'academy-trust' } })
    expect(board.get().rules.quorums).toMatchObject([{ ruleId: 'AT-QUORUM-23' }])
    expect(board.put(board.move(), { for: 5 })).toMatchObject({ outcome: 'carried' })
    const removal = board.move({ text: 'That Lee Reed be removed.', quorumRuleId: 'AT-QUORUM-23' })
    expect(board.get().motions[1]?.quorumNow).toMatchObject({ needed: 8, isQuorate: false })
    expect(() => board.put(removal, { for: 7, against: 0 })).toThrow(
      /There is no quorum: 7 present, 8 needed/,
    )
    board.put(removal, { for: 7, against: 0, overrideReason: 'Told that seven would do' })
    expect(board.get().motions[1]?.votes[0]).toMatchObject({ quorum: 8, isQuorate: false, doubt: null })
    expect(() => board.move({ quorumRuleId: 'AT-QUORUM' })).toThrow(/no such quorum/)
  })
})

describe('amend', () => {
  it('changes the substantive motion when it is carried, and not when it is lost', () => {
    const { move, amend, put, open } = aVotingMeeting()
    const motionId = move()
    put(amend(motionId, 'That the budget be approved in May.'), { for: 1, against: 8 })
    expect(open()?.standingText).toBe('That the budget be approved.')
    put(amend(motionId, 'That the budget for 2027/28 be approved.'))
    expect(open()).toMatchObject({ standingText: 'That the budget for 2027/28 be approved.' })
    expect(open()?.amendments.map(({ text, status }) => [text, status])).toEqual([
      ['Insert “in May” after “budget be approved”.', 'lost'],
      ['Insert “for 2027/28” after “That the budget”.', 'carried'],
    ])
    put(motionId)
    expect(open()?.resolution?.text).toBe('That the budget for 2027/28 be approved.')
  })

  it('keeps the motion from the vote, and other amendments off, until it is decided', () => {
    const { move, amend, put } = aVotingMeeting()
    const motionId = move()
    amend(motionId, 'That the budget be refused.')
    expect(() => put(motionId)).toThrow(/while an amendment is open/)
    expect(() => amend(motionId, 'That the budget be noted.')).toThrow(/One is taken at a time/)
  })

  it('refuses an amendment that changes nothing', () => {
    const { move, amend } = aVotingMeeting()
    expect(() => amend(move(), 'That the budget be  approved.')).toThrow(/changes no word/)
  })
})

describe('takeBack', () => {
  it('opens the motion again, and the resolution keeps its number when it is carried again', () => {
    const { file, move, put, open } = aVotingMeeting()
    const motionId = move()
    const { voteId } = put(motionId)
    file.command((db) => takeBack(db, voteId))
    expect(open()).toMatchObject({ status: 'moved', resolution: null, votes: [] })
    expect(put(motionId, { for: 8, against: 1 }).number).toBe('2026/27-001')
    expect(put(move()).number).toBe('2026/27-002')
  })

  it('never gives the number of what was taken back to anything else', () => {
    const { file, move, put } = aVotingMeeting()
    const { voteId } = put(move())
    file.command((db) => takeBack(db, voteId))
    expect(put(move()).number).toBe('2026/27-002')
  })

  it('puts the words back that a carried amendment changed, unless the motion was decided since', () => {
    const { file, move, amend, put, open } = aVotingMeeting()
    const motionId = move()
    const { voteId } = put(amend(motionId, 'That the budget be refused.'))
    const decided = put(motionId)
    expect(() => file.command((db) => takeBack(db, voteId))).toThrow(/decided after this amendment/)
    file.command((db) => takeBack(db, decided.voteId))
    file.command((db) => takeBack(db, voteId))
    expect(open()?.standingText).toBe('That the budget be approved.')
  })

  it('leaves the record of a vote as it was: the file refuses to change it', () => {
    const { file, move, put } = aVotingMeeting()
    const { voteId } = put(move())
    expect(() => file.sql.prepare('UPDATE votes SET inFavour = 9 WHERE id = ?').run(voteId)).toThrow(
      /withdrawn and taken again/,
    )
  })
})

describe('undo', () => {
  it('takes a vote back with all that came of it', () => {
    const { file, meeting, move, put, open } = aVotingMeeting()
    put(move())
    expect(file.command((db) => undoLast(db, meeting.id)).label).toBe('Vote on the motion')
    expect(open()).toMatchObject({ status: 'moved', resolution: null, votes: [] })
  })
})

describe('correct and endMotion', () => {
  it('puts the words right while the motion is open', () => {
    const { file, move, put, person, open } = aVotingMeeting()
    const motionId = move()
    const better = { motionId, text: 'That it be approved.', moverId: person(0).id, seconderId: null }
    file.command((db) => correct(db, { ...better, isConfidential: false }))
    expect(open()).toMatchObject({ standingText: 'That it be approved.', moverId: person(0).id })
    put(motionId)
    expect(() => file.command((db) => correct(db, { ...better, isConfidential: false }))).toThrow(
      /while it is open/,
    )
  })

  it('lets an open amendment lapse with its motion', () => {
    const { file, move, amend, open } = aVotingMeeting()
    const motionId = move()
    amend(motionId, 'That the budget be refused.')
    file.command((db) => endMotion(db, { motionId, how: 'withdrawn' }))
    expect(open()).toMatchObject({ status: 'withdrawn', amendments: [{ status: 'lapsed' }] })
    expect(() => file.command((db) => endMotion(db, { motionId, how: 'lapsed' }))).toThrow(
      /not open any more/,
    )
  })
})

describe('decide', () => {
  it('numbers what was agreed or noted without a vote, and keeps the quorum of the moment', () => {
    const { file, item, get } = aVotingMeeting()
    const said = { itemId: item.id, isConfidential: false, overrideReason: '' }
    const first = file.command((db) => decide(db, { ...said, how: 'noted', text: 'The report was noted.' }))
    expect(first.number).toBe('2026/27-001')
    expect(get().decided).toMatchObject([{ how: 'noted', present: 9, quorum: 6 }])
    file.command((db) => withdrawDecision(db, first.resolutionId))
    expect(file.command((db) => decide(db, { ...said, how: 'agreed', text: 'To ask again.' })).number).toBe(
      '2026/27-002',
    )
  })

  it('refuses without a quorum', () => {
    const { file, item } = aVotingMeeting({ present: 5 })
    const said = {
      itemId: item.id,
      isConfidential: false,
      overrideReason: '',
      text: 'x',
      how: 'agreed' as const,
    }
    expect(() => file.command((db) => decide(db, said))).toThrow(/There is no quorum/)
  })
})

describe('confidential business', () => {
  it('is confidential whatever is said of it, because the item is', () => {
    const board = aVotingMeeting()
    const closed = board.another({ title: 'A pupil', isConfidential: true, reasonCode: '15(3)(b)' })
    board.put(board.move({ itemId: closed.id }))
    expect(board.getOf(closed.id).motions[0]).toMatchObject({
      isConfidential: true,
      resolution: { isConfidential: true },
    })
  })

  it('is named in the resolution to exclude the public by number and ground only', () => {
    const board = aVotingMeeting()
    board.another({ title: 'The exclusion of Pupil X', isConfidential: true, reasonCode: '15(3)(b)' })
    const proposed = proposeExclusion(board.file.read, board.item.id)
    expect(proposed.text).toBe(
      'That item 2 be taken in Part 2 and minuted apart, as concerning a named pupil, or candidate for admission (regulation 15(3)(b)).',
    )
    const answer = board.put(board.move({ kind: 'exclusion', text: proposed.text }))
    expect(answer.number).toBe('2026/27-001')
    expect(board.open()).toMatchObject({ isConfidential: false })
  })

  it('is not excluded on a special reason that nobody stated', () => {
    const { move } = aVotingMeeting({ body: { kind: 'parish-council' } })
    expect(() =>
      move({ kind: 'exclusion', text: 'for the special reason that [state the reason].' }),
    ).toThrow(/must state the reason/)
  })
})

/** As the screen records it; what cannot have happened is refused, and then nothing has. */
const tried = (
  { file, meeting, item, person }: ReturnType<typeof aVotingMeeting>,
  index: number,
  kind: 'left' | 'arrived' | 'withdrew' | 'returned',
): void => {
  const who = { personId: person(index).id }
  const moment = { meetingId: meeting.id, itemId: item.id, at: null, reasonCode: null, reason: '' }
  try {
    file.command((db) => recordEvent(db, { ...moment, kind, who }))
  } catch (cause) {
    expect(cause).toBeInstanceOf(AppError)
  }
}

describe('a decision and the attendance', () => {
  it('agree until the attendance is changed afterwards, and then the vote says what does not fit', () => {
    const board = aVotingMeeting()
    const other = board.another({ title: 'Other business' })
    const left = board.happens(8, 'left')
    board.put(board.move(), { for: 6, against: 2 })
    expect(board.open()?.votes[0]?.doubt).toBeNull()
    board.file.command((db) => withdrawEvent(db, left.id))
    expect(board.open()?.votes[0]?.doubt).toBe(
      '8 were counted as present, and the attendance now says 9 at that moment.',
    )
    expect(board.getOf(other.id).doubtfulIds).toEqual([board.item.id])
    expect(board.get().doubtfulIds).toEqual([])
  })

  it('never part, whoever comes, goes and withdraws between votes', () => {
    const step = fc.tuple(
      fc.constantFrom('left', 'arrived', 'withdrew', 'returned', 'vote' as const),
      fc.nat(6),
      fc.nat(7),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const board = aVotingMeeting({ inPost: 7, present: 7 })
        for (const [what, who, inFavour] of steps) {
          if (what !== 'vote') {
            tried(board, who, what)
            continue
          }
          const { present, isQuorate } = board.get().now
          const motionId = board.move({ moverId: null, seconderId: null })
          const counts = { inFavour, against: present - inFavour, abstained: 0, didNotVote: 0 }
          const isWhole = inFavour <= present
          const vote = () => board.put(motionId, { counts })
          if (isQuorate && isWhole) vote()
          else
            expect(vote).toThrow(isQuorate ? /were present|was present|whole numbers|expected/ : /no quorum/)
        }
        for (const { votes } of board.get().motions)
          for (const vote of votes) {
            expect(vote.doubt).toBeNull()
            expect(vote.isQuorate).toBe(true)
            expect(vote.inFavour + vote.against).toBe(vote.present)
          }
        board.file.sql.close()
      }),
      { numRuns: 8 },
    )
  })
})
