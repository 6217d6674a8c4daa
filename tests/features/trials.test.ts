import type { Parsed } from '@shared/contract.ts'
import { wantedActions } from '@shared/contract/actions.ts'
import { describe, expect, it } from 'vitest'
import { takeOutAction } from '../../electron/actions/actions.service.ts'
import { listActions } from '../../electron/actions/list-actions.service.ts'
import { showHome } from '../../electron/home/home.service.ts'
import { listTrials, showTrial } from '../../electron/improvement/trials/list-trials.service.ts'
import {
  addReading,
  changeTrial,
  concludeTrial,
  raiseActionOf,
  startTrial,
  takeOutReading,
  takeOutTrial,
} from '../../electron/improvement/trials/trials.service.ts'
import { aBoard } from '../helpers/a-board.ts'
import { aBody } from '../helpers/builders.ts'

const today = '2027-01-15'
type Draft = Parsed<'trials.start'>
type TrialId = ReturnType<typeof startTrial>

const set = () => {
  const made = aBoard()
  const { file, body } = made
  const draft: Draft = {
    bodyId: body.id,
    fromTrialId: null,
    question: 'Do text messages to parents lift attendance?',
    known: 'They did in a trial of 14,000 families.',
    source: 'A published study',
    workedWhere: 'Cities in another country',
    setting: 'A rural school; half the families have no signal',
    doing: 'A message on the day, from the form tutor',
    measure: 'Attendance of Year 9',
    unit: '%',
    betterWhen: 'higher',
    baseline: 91.2,
    baselineOn: '2026-09-01',
    target: 94,
    comparison: 'Year 8, who get letters',
    startsOn: '2026-09-07',
    reviewOn: '2026-12-18',
  }
  const note = (trialId: TrialId, readOn: string, value: number) =>
    file.command((db) => addReading(db, { trialId, readOn, value, note: '' }, { today, who: 'Tester' }))
  return {
    ...made,
    note,
    start: (more: Partial<Draft> = {}) => file.command((db) => startTrial(db, { ...draft, ...more })),
    show: (trialId: TrialId) => showTrial(file.read, trialId, today),
    conclude: (trialId: TrialId, more: Partial<Parsed<'trials.conclude'>> = {}) =>
      file.command((db) =>
        concludeTrial(
          db,
          {
            trialId,
            result: 'It rose by two points.',
            learnt: 'Early messages work, late ones annoy.',
            conclusion: 'adapt',
            reviewOn: '2026-12-18',
            ...more,
          },
          today,
        ),
      ),
  }
}

describe('startTrial', () => {
  it('keeps the question, what is known, how the setting differs and how one will know', () => {
    const { start, show } = set()
    expect(show(start()).trial).toMatchObject({
      question: 'Do text messages to parents lift attendance?',
      setting: 'A rural school; half the families have no signal',
      baseline: 91.2,
      target: 94,
      conclusion: 'not-yet-known',
      concludedOn: null,
      standing: 'review-due',
      readings: [],
    })
  })

  it('refuses a review before the start', () => {
    const { start } = set()
    expect(() => start({ reviewOn: '2026-09-07' })).toThrow('The review comes after the start.')
  })

  it('refuses to go on from a trial of another board', () => {
    const { start, kept } = set()
    const other = kept.body(aBody({ name: 'Finance committee' }))
    const trialId = start()
    expect(() => start({ bodyId: other.id, fromTrialId: trialId })).toThrow('another board')
  })
})

describe('addReading', () => {
  it('puts readings in the order of their days, whenever they were noted', () => {
    const { start, note, show } = set()
    const trialId = start()
    note(trialId, '2026-12-01', 93.1)
    note(trialId, '2026-10-01', 91.5)
    expect(show(trialId).trial.readings.map(({ value }) => value)).toEqual([91.5, 93.1])
    expect(show(trialId).trial.sentence).toContain('from 91.5\u00a0% on 1 October 2026 to 93.1\u00a0%')
  })

  it('refuses a day to come, and takes a wrong reading out without losing it', () => {
    const { start, note, show, file } = set()
    const trialId = start()
    expect(() => note(trialId, '2027-01-16', 99)).toThrow('a day to come')
    const wrong = note(trialId, '2026-12-01', 39.1)
    file.command((db) => takeOutReading(db, wrong))
    expect(show(trialId).trial.readings).toEqual([])
    expect(() => file.sql.prepare('UPDATE trialReadings SET value = 93').run()).toThrow('not changed')
    expect(() => file.sql.prepare('DELETE FROM trialReadings').run()).toThrow('withdrawn, not deleted')
  })
})

describe('concludeTrial', () => {
  it('needs a result and what was learnt for a conclusion', () => {
    const { start, conclude, show } = set()
    const trialId = start()
    expect(() => conclude(trialId, { result: '' })).toThrow('a conclusion rests on a result')
    expect(() => conclude(trialId, { learnt: '' })).toThrow('Say what you learnt')
    expect(show(trialId).trial.conclusion).toBe('not-yet-known')
    conclude(trialId)
    expect(show(trialId).trial).toMatchObject({
      conclusion: 'adapt',
      concludedOn: today,
      standing: 'closed',
      reviewOn: '2026-12-18',
    })
  })

  it('puts what is not yet known on a day to come, and opens what was concluded again', () => {
    const { start, conclude, show } = set()
    const trialId = start()
    expect(() => conclude(trialId, { conclusion: 'not-yet-known', reviewOn: today })).toThrow('day to come')
    conclude(trialId)
    conclude(trialId, { conclusion: 'not-yet-known', reviewOn: '2027-03-01' })
    expect(show(trialId).trial).toMatchObject({ standing: 'open', concludedOn: null, reviewOn: '2027-03-01' })
  })

  it('leaves Home once it is concluded', () => {
    const { start, conclude, file, body } = set()
    const trialId = start()
    start({ question: 'Does a breakfast club help?', reviewOn: '2027-02-01' })
    const reviews = () =>
      showHome(file.read, body.id, today).tasks.filter(({ kind }) => kind === 'trial-review')
    expect(reviews()).toEqual([
      expect.objectContaining({
        text: 'Look at what came of “Do text messages to parents lift attendance?”.',
        urgency: 'late',
        daysLeft: -28,
      }),
    ])
    conclude(trialId)
    expect(reviews()).toEqual([])
  })
})

describe('one trial after another', () => {
  it('names the trial that it came from, and those that it led to', () => {
    const { start, show } = set()
    const first = start()
    const second = start({ fromTrialId: first, question: 'Do messages before eight work?' })
    expect(show(second).cameFrom).toMatchObject({ id: first })
    expect(show(first).ledTo).toEqual([{ id: second, question: 'Do messages before eight work?' }])
  })

  it('lists what waits for its review first and what is concluded last', () => {
    const { start, conclude, file, body } = set()
    conclude(start({ question: 'Closed' }))
    start({ question: 'Open', reviewOn: '2027-06-01' })
    start({ question: 'Due' })
    const gone = start({ question: 'Gone' })
    file.command((db) => takeOutTrial(db, gone))
    expect(listTrials(file.read, body.id, today).trials.map(({ question }) => question)).toEqual([
      'Due',
      'Open',
      'Closed',
    ])
    expect(() =>
      file.command((db) => changeTrial(db, { trialId: gone, changes: { unit: 'points' } })),
    ).toThrow('taken out')
  })
})

describe('actions of a trial', () => {
  it('stand in the register as any other, and know the trial that they come from', () => {
    const { start, show, file, body } = set()
    const trialId = start()
    const draft = { ownerId: null, ownerRole: 'Clerk', dueOn: '2027-02-01', dueWords: '' }
    const actionId = file.command((db) =>
      raiseActionOf(
        db,
        { trialId, text: 'Collect the numbers', priority: 'normal', isConfidential: false, ...draft },
        today,
      ),
    )
    const anywhere = { filter: 'all', owner: null, meetingId: null, search: '' } as const
    const wanted = wantedActions.parse({ bodyId: body.id, ...anywhere })
    const [listed] = listActions(file.read, { ...wanted, limit: 10, offset: 0 }, today).actions
    expect(listed).toMatchObject({ id: actionId, origin: 'trial', originId: trialId, raised: null })
    expect(show(trialId)).toMatchObject({ trial: { openActions: 1 }, actions: [{ id: actionId }] })
    file.command((db) => takeOutAction(db, actionId))
    expect(show(trialId)).toMatchObject({ trial: { openActions: 0 }, actions: [] })
  })
})
