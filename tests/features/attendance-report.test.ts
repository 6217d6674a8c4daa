import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { structureOf, elementsIn, type Element } from '../pack/structure-tree.ts'
import { readBack, wordsOn } from '../pack/read-back.ts'
import { clockOn } from '../../electron/app/clock.ts'
import { asReadDb } from '../../electron/db/handles.ts'
import { getMeeting } from '../../electron/meetings/meetings.repo.ts'
import { attendanceRecord } from '../../electron/pack/last/attendance-record.ts'
import { anApp } from '../helpers/an-app.ts'
import { qpdfCheck } from '../helpers/qpdf.ts'

/** A board with three members and two meetings in the school year, marked through the router. */
const aYear = async () => {
  const app = anApp({ clock: clockOn('2027-03-01') })
  const documents = app.app.host.documentsFolder
  mkdirSync(documents, { recursive: true })
  app.answers.save = join(documents, 'Oakfield.packhorse')
  await app.ask('file.create', { name: 'Oakfield' })
  const { bodyId } = await app.ask('bodies.create', {
    kind: 'maintained-school',
    name: 'Governing board',
    organisation: 'Oakfield Primary School',
    accent: 'moss',
  })
  const text = 'Name\tStart\nAnn Able\t1/9/2025\nBo Best\t1/9/2025\nCy Cole\t1/1/2027'
  await app.ask('people.importPaste', { bodyId, text })
  const { members } = await app.ask('people.list', { bodyId, includeEnded: false })
  const ids = members.map(({ personId }) => ({ personId }))
  const meet = async (meetsOn: string, ...present: number[]) => {
    const { meetingId } = await app.ask('meetings.plan', {
      bodyId,
      title: 'Full governing board',
      kind: 'ordinary',
      meetsOn,
      startsAt: '18:00',
      minutes: 120,
      place: '',
      joining: '',
    })
    const people = present.map((index) => ids[index]!)
    await app.ask('attendance.mark', { meetingId, people, status: 'present', mode: null })
    return meetingId
  }
  await meet('2026-11-26', 0)
  const february = await meet('2027-02-04', 0, 1, 2)
  return { ...app, bodyId, documents, february }
}

const rolesOf = (element: Element): string[] => [element.role, ...elementsIn(element).flatMap(rolesOf)]

describe('attendance.report', () => {
  it('counts for each member the meetings that were possible and attended', async () => {
    const { ask, bodyId } = await aYear()
    const { label, meetings, rows, years } = await ask('attendance.report', { bodyId, on: null })
    expect([label, meetings.length, years.map((year) => year.label)]).toEqual(['2026/27', 2, ['2026/27']])
    expect(rows.map(({ name, possible, attended, percent }) => [name, possible, attended, percent])).toEqual([
      ['Ann Able', 2, 2, 100],
      ['Bo Best', 2, 1, 50],
      ['Cy Cole', 1, 1, 100],
    ])
  })

  it('is what the attendance record of the next pack stands on', async () => {
    const { app, february } = await aYear()
    const db = asReadDb(app.files.required.sql)
    expect(attendanceRecord(db, getMeeting(db, february))).toEqual({
      span: '26 November 2026 to 4 February 2027',
      days: ['26 Nov', '4 Feb'],
      rows: [
        { name: 'Ann Able', codes: ['P', 'P'], attended: 2, possible: 2 },
        { name: 'Bo Best', codes: ['?', 'P'], attended: 1, possible: 2 },
        { name: 'Cy Cole', codes: ['–', 'P'], attended: 1, possible: 1 },
      ],
      key: 'P  present;  –  not in post',
    })
  })
})

describe('attendance.saveReport', () => {
  it('saves a tagged PDF that reads back as the table', async () => {
    const { ask, answers, bodyId, documents } = await aYear()
    const path = (answers.save = join(documents, 'Attendance.pdf'))
    expect(await ask('attendance.saveReport', { bodyId, on: '2027-03-01', format: 'pdf' })).toEqual({
      fileName: 'Attendance.pdf',
    })
    const pdf = await readBack(readFileSync(path))
    const words = await wordsOn(pdf, 1)
    for (const said of ['Attendance 2026/27', '2 meetings', 'Bo Best', '50 %', 'Page 1 of 1'])
      expect(words).toContain(said)
    expect(qpdfCheck(path)).toMatchObject({ status: 0 })
    const tree = await structureOf(pdf, 1)
    const roles = tree === null ? [] : rolesOf(tree)
    expect(roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'TD']))
  })

  it('saves a table for spreadsheets, and nothing when cancelled', async () => {
    const { ask, answers, bodyId, documents } = await aYear()
    const path = (answers.save = join(documents, 'Attendance.csv'))
    await ask('attendance.saveReport', { bodyId, on: '2027-03-01', format: 'csv' })
    expect(readFileSync(path, 'utf8').split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFName,Year,Possible,Attended,Absent with consent,Per cent',
      'Ann Able,2026/27,2,2,0,100',
      'Bo Best,2026/27,2,1,0,50',
    ])
    answers.save = null
    expect(await ask('attendance.saveReport', { bodyId, on: '2027-03-01', format: 'csv' })).toBeNull()
  })
})
