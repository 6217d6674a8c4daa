import { describe, expect, it } from 'vitest'
import type { Parsed } from '@shared/contract.ts'
import { updateRow } from '../../electron/db/table.ts'
import { agendaItems, minuteItems } from '../../electron/db/tables.ts'
import { compareMinutes } from '../../electron/minutes-states/compare.service.ts'
import {
  correctMinutes,
  listLines,
  withdrawCorrection,
} from '../../electron/minutes-states/corrections.service.ts'
import { expectWritable } from '../../electron/minutes-states/expect-writable.ts'
import { minutesToShow } from '../../electron/minutes-states/minutes-to-show.ts'
import { signMinutes, withdrawSignature } from '../../electron/minutes-states/signing.service.ts'
import { minutesBefore, showStanding } from '../../electron/minutes-states/standing.service.ts'
import { approveMinutes, moveMinutes } from '../../electron/minutes-states/steps.service.ts'
import { undoLast } from '../../electron/undo/undo.service.ts'
import { aFile } from '../helpers/a-file.ts'
import { aMeeting, keep } from '../helpers/builders.ts'
import { aBoardWithMinutes, type BoardWithMinutes, written } from '../helpers/minutes-at-work.ts'

const today = '2027-02-05'

const atWork = () => {
  const file = aFile()
  const board = aBoardWithMinutes(file)
  const meetingId = board.autumn
  const standing = () => {
    const found = showStanding(file.read, meetingId, today)
    if (found === null) throw new Error('no minutes')
    return found
  }
  type Move = Parsed<'minutesStates.move'>['to']
  return {
    file,
    ...board,
    standing,
    move: (to: Move, reason = '') => file.command((db) => moveMinutes(db, { meetingId, to, reason }, today)),
    circulate: () => {
      file.command((db) => moveMinutes(db, { meetingId, to: 'with-chair', reason: '' }, today))
      file.command((db) => moveMinutes(db, { meetingId, to: 'circulated', reason: '' }, today))
    },
    correct: (more: Partial<Parsed<'minutesStates.correct'>> = {}) => {
      const [place] = listLines(file.read, meetingId, today)
      const [line] = place?.lines ?? []
      file.command((db) =>
        correctMinutes(
          db,
          {
            meetingId,
            part: 'open',
            itemId: board.budget,
            lineId: line?.lineId ?? null,
            was: line?.text ?? '',
            now: 'The budget of £4,500 was presented.',
            reason: '',
            decidedAtMeetingId: null,
            ...more,
          },
          today,
        ),
      )
    },
    approve: (more: Partial<Parsed<'minutesStates.approve'>> = {}, on = today) =>
      file.command((db) =>
        approveMinutes(
          db,
          {
            meetingId,
            atMeetingId: board.spring,
            agreedIds: standing().corrections.map(({ id }) => id),
            ...more,
          },
          on,
        ),
      ),
    sign: (more: Partial<Parsed<'minutesStates.sign'>> = {}) =>
      file.command((db) =>
        signMinutes(
          db,
          {
            meetingId,
            part: 'open',
            signedById: board.chairId,
            signedName: 'Ann Reed',
            signedOn: '2027-02-04',
            ...more,
          },
          today,
        ),
      ),
    lines: (part: 'open' | 'confidential' = 'open') =>
      listLines(file.read, meetingId, today)
        .filter((place) => place.part === part)
        .flatMap((place) => place.lines.map(({ text }) => text)),
  }
}

const labelsOf = ({ versions }: { versions: readonly { label: string }[] }) =>
  versions.map(({ label }) => label)

describe('moveMinutes', () => {
  it('keeps a version at each step, and says what may still be changed', () => {
    const { standing, move, circulate } = atWork()
    expect(standing()).toMatchObject({
      state: 'draft',
      next: { to: 'with-chair' },
      back: null,
      corrects: null,
    })
    circulate()
    expect(standing()).toMatchObject({
      state: 'circulated',
      name: 'Circulated draft',
      next: { to: 'approved' },
      back: { to: 'draft' },
      corrects: 'at-approval',
      hasConfidential: true,
    })
    move('draft', 'An item is missing')
    expect(labelsOf(standing())).toEqual([
      'Recalled: An item is missing',
      'Circulated as a draft',
      'Sent to the chair',
    ])
  })

  it('refuses to jump a step, and to recall without a reason', () => {
    const { move } = atWork()
    expect(() => move('circulated')).toThrow(/not the next step/)
    move('with-chair')
    expect(() => move('draft')).toThrow(/why they are recalled/)
  })

  it('lets nobody write to a circulated draft, and undo nothing in it', () => {
    const { file, autumn, budget, circulate } = atWork()
    file.command((db) => {
      const [row] = db.sql.prepare('SELECT id FROM minuteItems WHERE itemId = ?').all(budget) as {
        id: string
      }[]
      updateRow(db, minuteItems, row?.id ?? '', { startedAt: '18:10' })
      db.recorder.describe({ label: 'Start “Budget”', scope: autumn })
    })
    expectWritable(file.read, autumn)
    circulate()
    expect(() => expectWritable(file.read, autumn)).toThrow(/circulated/)
    expect(() => file.command((db) => undoLast(db, autumn))).toThrow(/circulated/)
  })
})

describe('correctMinutes', () => {
  it('is not for a draft', () => {
    const { correct } = atWork()
    expect(() => correct()).toThrow(/change the text itself/)
  })

  it("takes the chair's into the text at once, and shows the words that changed", () => {
    const { file, autumn, move, correct, lines, standing } = atWork()
    move('with-chair')
    correct()
    expect(lines()).toEqual(['The budget of £4,500 was presented.', 'Governors asked why it had risen.'])
    expect(standing().corrections).toMatchObject([
      { kind: 'from-chair', item: '1 Budget', canWithdraw: false },
    ])
    const [sent] = standing().versions
    const { places } = compareMinutes(
      file.read,
      { meetingId: autumn, beforeId: sent?.id ?? ('' as never), afterId: null },
      today,
    )
    expect(places).toEqual([
      {
        part: 'open',
        title: '1 Budget',
        before: 'The budget of £4,000 was presented.\nGovernors asked why it had risen.',
        after: 'The budget of £4,500 was presented.\nGovernors asked why it had risen.',
      },
    ])
  })

  it('lets one to a circulated draft wait for the meeting, and be taken back until then', () => {
    const { file, circulate, correct, lines, standing } = atWork()
    circulate()
    correct()
    expect(lines()[0]).toBe('The budget of £4,000 was presented.')
    const [waiting] = standing().corrections
    expect(waiting).toMatchObject({ kind: 'at-approval', decidedAt: null, canWithdraw: true })
    file.command((db) => waiting && withdrawCorrection(db, waiting.id))
    expect(standing().corrections).toEqual([])
  })

  it('refuses one that changes nothing, or an item of another meeting', () => {
    const { circulate, correct } = atWork()
    circulate()
    expect(() => correct({ was: 'Same', now: 'Same' })).toThrow(/instead/)
    expect(() => correct({ itemId: '0190f5c2-1111-7000-8000-00000000ffff' as never })).toThrow(
      /not in these minutes/,
    )
  })

  it('after approval needs a reason and a meeting, and leaves the text as it was', () => {
    const { file, autumn, spring, circulate, approve, correct, lines } = atWork()
    circulate()
    approve()
    expect(() => correct()).toThrow(/why they are corrected/)
    expect(() => correct({ reason: 'A slip' })).toThrow(/which meeting/)
    expect(() => correct({ reason: 'A slip', decidedAtMeetingId: autumn })).toThrow(/later meeting/)
    correct({ reason: 'A slip', decidedAtMeetingId: spring })
    expect(lines()[0]).toBe('The budget of £4,000 was presented.')
    const [item] = minutesToShow(file.read, autumn, 'open', today)?.items ?? []
    expect(item?.corrections).toMatchObject([
      {
        now: 'The budget of £4,500 was presented.',
        says: 'Corrected on 5 February 2027, agreed at the meeting on 4 February 2027: A slip.',
      },
    ])
  })
})

describe('approveMinutes', () => {
  it('takes in what was agreed, drops the rest, and fixes the text', () => {
    const { file, autumn, spring, budget, circulate, correct, approve, lines, standing } = atWork()
    circulate()
    correct()
    correct({ was: 'Governors asked why it had risen.', now: 'Nobody asked.', lineId: null })
    const [agreed] = standing().corrections
    approve({ agreedIds: agreed ? [agreed.id] : [] })
    expect(lines()).toEqual(['The budget of £4,500 was presented.', 'Governors asked why it had risen.'])
    expect(standing()).toMatchObject({
      state: 'approved',
      approvedAt: { meetingId: spring },
      corrections: [{ says: 'Agreed when the minutes were approved, on 4 February 2027.' }],
      back: null,
    })
    file.command((db) => updateRow(db, agendaItems, budget, { title: 'Money' }))
    expect(minutesToShow(file.read, autumn, 'open', today)?.items[0]?.title).toBe('Budget')
  })

  it('puts in a line that is to be added, and says where one to be corrected is no longer there', () => {
    const { file, budget, circulate, correct, approve, lines, standing } = atWork()
    circulate()
    correct({ was: '', lineId: null, now: 'Owain Hughes asked that his dissent be noted.' })
    correct({ was: 'Governors asked why it had risen.', lineId: null, now: 'Nobody asked.' })
    file.command((db) => {
      const [row] = db.sql.prepare('SELECT id FROM minuteItems WHERE itemId = ?').all(budget) as {
        id: string
      }[]
      updateRow(db, minuteItems, row?.id ?? '', { text: written('The budget was presented.') })
    })
    expect(() => approve()).toThrow(/does not say so any more/)
    const [added, lost] = standing().corrections
    file.command((db) => lost && withdrawCorrection(db, lost.id))
    approve({ agreedIds: added ? [added.id] : [] })
    expect(lines()).toEqual(['The budget was presented.', 'Owain Hughes asked that his dissent be noted.'])
  })

  it('refuses the same meeting, an earlier one, another board, one to come, and a step back afterwards', () => {
    const { file, bodyId, autumn, circulate, approve, move } = atWork()
    circulate()
    const put = keep(file)
    const earlier = put.meeting(aMeeting({ bodyId, meetsOn: '2026-09-10' }))
    const other = aBoardWithMinutes(file)
    expect(() => approve({ atMeetingId: autumn })).toThrow(/later meeting/)
    expect(() => approve({ atMeetingId: earlier.id })).toThrow(/later meeting/)
    expect(() => approve({ atMeetingId: other.spring })).toThrow(/another one/)
    expect(() => approve({}, '2027-02-03')).toThrow(/not taken place/)
    approve()
    expect(() => move('draft', 'Changed our minds')).toThrow(/not recalled/)
    expect(() => approve()).toThrow(/already/)
  })
})

describe('signMinutes', () => {
  const approved = (): ReturnType<typeof atWork> => {
    const work = atWork()
    work.circulate()
    work.approve()
    return work
  }

  it('signs each part by itself; the minutes are signed once both are', () => {
    const { file, sign, standing, spring } = approved()
    sign()
    expect(standing()).toMatchObject({
      state: 'approved',
      signings: [{ part: 'open', signedName: 'Ann Reed' }],
    })
    expect(minutesBefore(file.read, spring)).toMatchObject([
      { isApprovedHere: true, unsigned: ['confidential'] },
    ])
    sign({ part: 'confidential' })
    expect(standing().state).toBe('signed')
    expect(labelsOf(standing())[0]).toBe('Signed')
  })

  it('refuses a second signature, one before approval, an early day, and another than the chair of that meeting', () => {
    const { sign } = approved()
    expect(() => sign({ signedOn: '2027-02-03' })).toThrow(/cannot have been signed/)
    expect(() => sign({ signedName: 'Ben Okafor' })).toThrow(/chair of that meeting who signs/)
    sign()
    expect(() => sign()).toThrow(/signed once/)
    const draft = atWork()
    draft.circulate()
    expect(() => draft.sign()).toThrow(/not approved yet/)
  })

  it('takes a signature back with its reason, so that the part can be signed again', () => {
    const { file, sign, standing } = approved()
    sign()
    sign({ part: 'confidential' })
    const [signing] = standing().signings
    file.command(
      (db) => signing && withdrawSignature(db, { signingId: signing.id, reason: 'Wrong day' }, today),
    )
    expect(standing().state).toBe('approved')
    sign()
    expect(standing().state).toBe('signed')
  })
})

describe('the open part', () => {
  it('has no word of the confidential one, in any version or comparison', () => {
    const {
      file,
      circulate,
      correct,
      approve,
      staffing,
      sign,
    }: ReturnType<typeof atWork> & BoardWithMinutes = atWork()
    circulate()
    correct({
      part: 'confidential',
      itemId: staffing,
      lineId: null,
      was: 'Mr Grimthorpe was dismissed with effect from Friday.',
      now: 'Mr Grimthorpe was dismissed with effect from Monday.',
    })
    approve()
    sign()
    const kept = file.sql.prepare('SELECT open, confidential FROM minutesVersions').all() as {
      open: string
      confidential: string
    }[]
    expect(kept.map(({ open }) => /Grimthorpe|caretaker/.test(open))).toEqual([false, false, false])
    expect(kept.at(-1)?.confidential).toContain('Monday')
  })
})
