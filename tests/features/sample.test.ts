import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '@shared/contract.ts'
import { holidayOn } from '@shared/rules/calendar.ts'
import { halfTermOn } from '@shared/rules/term-dates.ts'
import { actionsOfMeeting } from '../../electron/actions/list-actions.service.ts'
import { getAgenda } from '../../electron/agenda/agenda-view.service.ts'
import { listSummaries } from '../../electron/bodies/bodies.service.ts'
import { listRows } from '../../electron/db/table.ts'
import * as tables from '../../electron/db/tables.ts'
import { listMeetings } from '../../electron/meetings/meetings.service.ts'
import { readInspections } from '../../electron/inspections/record/inspections.service.ts'
import { getMinutesView } from '../../electron/minutes/minutes-view.service.ts'
import { listMembers } from '../../electron/people/people.service.ts'
import { bankHolidays } from '../../electron/resources/load-resources.ts'
import { makeSample } from '../../electron/sample/create-sample.ts'
import { schoolYear } from '../../electron/sample/sample-terms.ts'
import { readSamplePapers, type SamplePapers } from '../../electron/sample/sample-papers.ts'
import { aFile } from '../helpers/a-file.ts'
import type { TestFile } from '../helpers/builders.ts'
import { anApp } from '../helpers/an-app.ts'

const watched = { signal: new AbortController().signal, progress: () => undefined }

const aSample = (papers: SamplePapers, today: string): TestFile => {
  const file = aFile()
  makeSample(file.sql, papers, { who: 'Tester', today, now: () => `${today}T09:00:00.000Z` })
  return file
}

const read = ({ read: db }: TestFile, today: string) =>
  listSummaries(db).map((body) => {
    const meetings = listMeetings(db, body.id, today)
    const next = meetings.find(({ meetsOn }) => meetsOn >= today)
    if (next === undefined) throw new Error('No meeting is to come.')
    return { body, meetings, next, agendas: meetings.map(({ id }) => getAgenda(db, id, today)) }
  })

let papers: SamplePapers
beforeAll(async () => {
  papers = await readSamplePapers(watched)
})

describe('the sample, on the day', () => {
  const today = '2026-11-22'
  let file: TestFile
  beforeAll(() => {
    file = aSample(papers, today)
  })

  const board = (at: number) => {
    const found = read(file, today)[at]
    if (found === undefined) throw new Error('The sample lacks a board.')
    return found
  }
  const nextAgenda = (at: number): Output<'agenda.get'> => {
    const { agendas, meetings, next } = board(at)
    const agenda = agendas[meetings.indexOf(next)]
    if (agenda === undefined) throw new Error('The next meeting has no agenda.')
    return agenda
  }

  it('has two boards with two school years of meetings each', () => {
    expect(
      read(file, today).map(({ body, meetings }) => [body.organisation, body.kind, meetings.length]),
    ).toEqual([
      ['Oakfield Primary School', 'maintained-school', 12],
      ['Averwold Council', 'council-committee', 12],
    ])
  })

  it('has no row that the schemas do not know', () => {
    const db = file.read
    // Each row is parsed as it is read.
    expect({
      bodies: listRows(db, tables.bodies).length,
      overrides: listRows(db, tables.ruleOverrides).length,
      termDates: listRows(db, tables.termDates).length,
      people: listRows(db, tables.people).length,
      memberships: listRows(db, tables.memberships).length,
      seats: listRows(db, tables.seats).length,
      meetings: listRows(db, tables.meetings).length,
      items: listRows(db, tables.agendaItems).length,
      withdrawals: listRows(db, tables.itemWithdrawals).length,
      papers: listRows(db, tables.papers).length,
      versions: listRows(db, tables.paperVersions).length,
    }).toEqual({
      bodies: 2,
      overrides: 1,
      termDates: 18,
      people: 26,
      memberships: 27,
      seats: 8,
      meetings: 24,
      items: 191,
      withdrawals: 1,
      papers: 28,
      versions: 26,
    })
  })

  it('shows a vacancy on each board, and a term of office that ends soon', () => {
    const people = read(file, today).map(({ body }) =>
      listMembers(file.read, { bodyId: body.id, includeEnded: true }, today),
    )
    expect(people.map(({ vacancies }) => vacancies.filter(({ vacant }) => vacant > 0))).toEqual([
      [{ category: 'Parent', places: 3, inPost: 2, vacant: 1 }],
      [{ category: 'Councillor', places: 9, inPost: 8, vacant: 1 }],
    ])
    const ending = people.flatMap(({ members }) =>
      members.filter(({ daysLeft }) => daysLeft !== null && daysLeft < 90),
    )
    expect(ending.map(({ person }) => person.name)).toEqual(['The Revd Josephine Attwell'])
  })

  it('has a campaign item from the library, from which the inspector withdraws', () => {
    const item = nextAgenda(0).items.find(({ briefing }) => briefing !== null)
    expect(item?.withdrawing.map(({ name, reason }) => [name, reason])).toEqual([
      ['Hugh Tregarrow', 'Inspects for Ofsted'],
    ])
    expect(item?.briefing?.claims.map(({ side }) => side)).toEqual(
      expect.arrayContaining(['for', 'against', 'fact']),
    )
    expect(item?.options).toEqual(expect.arrayContaining(['decline', 'note']))
  })

  it('keeps one item of each board from the public, with its ground and public line', () => {
    const closed = [0, 1].map((at) =>
      nextAgenda(at)
        .items.filter(({ isClosed }) => isClosed)
        .map(({ reasonCode, publicLine }) => [reasonCode, publicLine]),
    )
    expect(closed).toEqual([
      [['15(3)(a)', 'Confidential item: a member of staff']],
      [['para-3', 'Exempt item: financial affairs of the council and of another party']],
    ])
  })

  it('has papers that came, papers that are awaited, and one that cannot go in', () => {
    const all = [0, 1].flatMap((at) => nextAgenda(at).items.flatMap((item) => item.papers))
    const problems = all.flatMap(({ title, current }) =>
      current?.examination.problem ? [[title, current.examination.problem.split('. ')[0]]] : [],
    )
    expect(problems).toEqual([
      ['Charges for lettings, with a comparison', 'The file is a Word document, not a PDF'],
    ])
    expect(all.filter(({ current }) => current === null).map(({ title }) => title)).toEqual([
      'Three-year forecast',
      'Note of the visit on early reading',
    ])
    const pdfs = all.filter(({ current }) => current?.examination.kind === 'pdf')
    expect(pdfs.filter(({ current }) => !current?.examination.isTagged).map(({ title }) => title)).toEqual([])
  })

  it('has the school’s last meeting in draft minutes, with a decision, a vote and actions, one of them late', () => {
    const { body, meetings, next } = board(0)
    const last = meetings[meetings.indexOf(next) - 1]
    if (last === undefined) throw new Error('There is no last meeting.')
    const { minutes, items } = getMinutesView(file.read, last.id, today)
    expect(minutes?.state).toBe('circulated')
    expect(items.filter(({ status }) => status === 'deferred').map(({ title }) => title)).toEqual([
      'Charges for letting the hall and the field',
    ])
    expect(listRows(file.read, tables.resolutions).map(({ how }) => how)).toEqual(['noted', 'vote'])
    const actions = actionsOfMeeting(file.read, last.id, today)
    expect(actions.map(({ owner, status, due, late }) => [owner, status, due, late])).toEqual([
      ['Aoife Ní Cheallaigh', 'in-progress', 'end of term (18 December 2026)', ''],
      ['Ngozi Eze-Whitfield', 'done', 'before the next meeting (9 December 2026)', ''],
      ['Priya Raghunathan-Holt', 'in-progress', 'in two weeks (1 October 2026)', '52 days late'],
      ['Bronwen Ashcombe', 'done', 'in a week (24 September 2026)', ''],
    ])
    expect(listRows(file.read, tables.actions).map(({ bodyId }) => bodyId)).toEqual(Array(7).fill(body.id))
  })

  it('has an inspection of the council whose report is awaited, embargoed, with its debrief and list', () => {
    const { body } = board(1)
    const [inspection, ...others] = readInspections(file.read, body.id, today)
    expect(others).toEqual([])
    expect([inspection?.frameworkId, inspection?.isEmbargoed, inspection?.feedbackDueOn]).toEqual([
      'ilacs-2026',
      true,
      '2026-11-27',
    ])
    expect(listRows(file.read, tables.inspectionPoints).length).toBe(6)
    expect(listRows(file.read, tables.embargoPeople).map(({ name }) => name)).toEqual([
      'Cllr Zainab Qureshi-Marr',
      'Dr Ifeoma Sterling-Hughes',
      'Marek Śliwa',
    ])
  })

  it('stars what the committee is to discuss, and carries one item forward at the school', () => {
    expect(nextAgenda(1).items.filter(({ isStarred }) => isStarred).length).toBe(4)
    expect(
      nextAgenda(0)
        .items.filter(({ carriedFromId }) => carriedFromId !== null)
        .map(({ title }) => title),
    ).toEqual(['Charges for letting the hall and the field'])
  })

  it('has each change in the log, with who and what', () => {
    const silent = file.sql
      .prepare(`SELECT method FROM commands WHERE label = method OR who <> 'Tester'`)
      .all()
    expect(silent).toEqual([])
    const strays = file.sql.prepare(
      'SELECT count(*) FROM changes WHERE commandId NOT IN (SELECT id FROM commands)',
    )
    expect(strays.pluck().get()).toBe(0)
  })

  it('writes to nobody real', () => {
    const people = listRows(file.read, tables.people)
    const contacts = people.flatMap(({ email, phone }) => [email, phone]).filter((each) => each !== '')
    const real = contacts.filter((each) => !/^[^@]+@[a-z]+\.example\.org$|^01632 960 \d{3}$/.test(each))
    expect(real).toEqual([])
  })

  it('has papers that name no year, so that they fit whenever it is made', () => {
    const texts = ['oakfield', 'averwold', 'papers-oakfield', 'papers-averwold'].map((name) =>
      readFileSync(new URL(`../../resources/sample/${name}.json`, import.meta.url), 'utf8'),
    )
    const years = texts.flatMap((text) => text.match(/\b20\d\d\b/g) ?? [])
    expect(years).toEqual([])
  })
})

describe.each([
  '2026-09-01',
  '2026-12-11',
  '2026-12-25',
  '2027-02-28',
  '2027-03-28',
  '2027-07-16',
  '2027-08-14',
  '2028-02-29',
])('the sample made on %s', (today) => {
  it('has time left to send the papers, and agendas that fit their meetings', () => {
    const file = aSample(papers, today)
    for (const { body, meetings, next, agendas } of read(file, today)) {
      expect([body.name, next.deadline.daysLeft]).toEqual([body.name, expect.toSatisfy((left) => left >= 4)])
      expect(next.paperCount).toBeGreaterThan(8)
      const year = Number(next.meetsOn.slice(0, 4))
      const termDates = [year - 2, year - 1, year].flatMap(schoolYear)
      const off = meetings.filter(
        ({ meetsOn }) =>
          holidayOn(meetsOn, bankHolidays()) !== null || halfTermOn(termDates, meetsOn) === null,
      )
      expect(off).toEqual([])
      expect(agendas.filter(({ totals }) => totals.inHand < 0)).toEqual([])
      for (const { items } of agendas) expect(items.filter((item) => isTooFull(item, items))).toEqual([])
    }
    expect(file.sql.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(file.sql.pragma('foreign_key_check')).toEqual([])
  })
})

type Item = Output<'agenda.get'>['items'][number]

/** Whether its sub-items ask for more minutes than it has. */
const isTooFull = ({ id, minutes }: Item, all: readonly Item[]): boolean => {
  const below = all.filter(({ parentId }) => parentId === id)
  return minutes !== null && below.reduce((sum, item) => sum + (item.minutes ?? 0), 0) > minutes
}

describe('file.createSample', () => {
  it('makes it where the person says, opens it, and it is whole', async () => {
    const { ask, answers, folder } = anApp()
    answers.save = `${folder}/Look round.packhorse`
    const state = await ask('file.createSample', {})
    expect(state?.file?.name).toBe('Look round')
    expect(await ask('file.check', {})).toEqual({ problems: [] })
  })

  it('does nothing when the person thinks better of it', async () => {
    expect(await anApp().ask('file.createSample', {})).toBeNull()
  })

  it('opens the one that is there where nobody can be asked for a name', async () => {
    const { ask } = anApp({ hasDialogs: false })
    await ask('file.createSample', {})
    const second = await ask('file.createSample', {})
    expect(second?.found.map(({ name }) => name)).toEqual(['Packhorse sample'])
  })
})
