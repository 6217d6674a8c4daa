import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sync } from 'node-ical'
import { describe, expect, it } from 'vitest'
import type { Input } from '@shared/contract.ts'
import { logSecrets } from '../../electron/action-log/log-secrets.ts'
import { findSecrets } from '../../electron/minutes-out/leak/check-minutes.ts'
import {
  aBoardWithActions,
  aBoardWithActionsOpen,
  LOG_DAY,
  LOG_SECRETS,
} from '../helpers/a-board-with-actions.ts'

type Wanted = Omit<Input<'calendar.save'>, 'bodyId'>
const whole: Wanted = { readers: 'members', owner: null, hasMeetings: true, hasActions: true, isAgain: false }

/** As an independent reader sees it: what it says of each entry, by title. */
const entriesOf = (text: string) => {
  const parsed = Object.values(sync.parseICS(text))
  const events = parsed.flatMap((each) => (each?.type === 'VEVENT' ? [each] : []))
  return {
    events,
    zones: parsed.flatMap((each) => (each?.type === 'VTIMEZONE' ? [each] : [])),
    titles: events.map(({ summary }) => summary as string),
    titled: (title: string) => {
      const found = events.find(({ summary }) => (summary as string).includes(title))
      if (found === undefined) throw new Error(`no ${title}`)
      return found
    },
  }
}

const opened = async () => {
  const board = await aBoardWithActionsOpen()
  const save = async (wanted: Partial<Wanted> = {}): Promise<string> => {
    const path = join(board.folder, 'calendar.ics')
    board.answers.save = path
    await board.ask('calendar.save', { bodyId: board.body.id, ...whole, ...wanted })
    return readFileSync(path, 'utf8')
  }
  return { ...board, save }
}

/** Days as a calendar shows them: node-ical gives whole days as midnight of this machine. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

describe('calendar.save', () => {
  it('has meetings at their time on London’s clocks, in winter and in summer, whatever the machine’s zone', async () => {
    const { ask, body, save } = await opened()
    await ask('meetings.plan', {
      bodyId: body.id,
      title: 'Summer meeting',
      kind: 'ordinary',
      meetsOn: '2027-07-08',
      startsAt: '18:30',
      minutes: 90,
      place: 'School library, upstairs; by the café',
      joining: 'Ring 0121 496 0000',
    })
    const text = await save()
    const { titled, zones } = entriesOf(text)
    const winter = titled('Full governing board: ')
    expect(winter.start.toISOString()).toBe('2026-11-26T18:00:00.000Z')
    const summer = titled('Summer meeting')
    expect([summer.start, summer.end].map((at) => at?.toISOString())).toEqual([
      '2027-07-08T17:30:00.000Z',
      '2027-07-08T19:00:00.000Z',
    ])
    expect(summer).toMatchObject({
      location: 'School library, upstairs; by the café',
      description: 'Ring 0121 496 0000',
    })
    expect(zones).toHaveLength(1)
    expect(text).toMatch(/DTSTART;TZID=Europe\/London:20270708T183000\r\n/)
    expect(text).toMatch(/DTSTAMP:\d{8}T\d{6}Z\r\n/)
  })

  it('has due days as whole days that keep nobody busy', async () => {
    const { save } = await opened()
    const doors = entriesOf(await save()).titled('Check the fire doors')
    expect([dayOf(doors.start), doors.end && dayOf(doors.end), doors.datetype]).toEqual([
      '2027-01-20',
      '2027-01-21',
      'date',
    ])
    expect(doors).toMatchObject({ summary: 'Due: Check the fire doors', transparency: 'TRANSPARENT' })
    expect(doors.description).toContain('For Chair.')
  })

  it('keeps each entry the same one, with a higher sequence once it was changed', async () => {
    const { ask, save, actions, next } = await opened()
    const first = entriesOf(await save())
    await ask('actions.update', { actionId: actions.doors, changes: { dueOn: '2027-02-01' } })
    await ask('meetings.update', { meetingId: next.id, changes: { startsAt: '19:00' } })
    const again = entriesOf(await save())
    const pair = (title: string) => [first, again].map(({ titled }) => titled(title))
    const [was, is] = pair('Check the fire doors')
    expect(is?.uid).toBe(was?.uid)
    expect(was?.uid).toBe(`${actions.doors}@packhorse`)
    expect(Number(is?.sequence)).toBeGreaterThan(Number(was?.sequence))
    expect(is && dayOf(is.start)).toBe('2027-02-01')
    const met = [first, again].map(({ events }) => events.find(({ uid }) => uid.startsWith(next.id)))
    expect(Number(met[1]?.sequence)).toBeGreaterThan(Number(met[0]?.sequence))
    const [quotes, unchanged] = pair('Ask for three quotes')
    expect(unchanged?.sequence).toEqual(quotes?.sequence)
  })

  it('leaves out what is done, and strikes it from a calendar that has it where that is asked for', async () => {
    const { ask, save, next } = await opened()
    await ask('meetings.cancel', { meetingId: next.id })
    const plain = entriesOf(await save())
    expect(plain.titles.join()).not.toMatch(/Order the signs/)
    expect(plain.events.some(({ uid }) => uid.startsWith(next.id))).toBe(false)
    const { titled, events } = entriesOf(await save({ isAgain: true }))
    expect(titled('Order the signs').status).toBe('CANCELLED')
    expect(events.find(({ uid }) => uid.startsWith(next.id))?.status).toBe('CANCELLED')
    expect(titled('Check the fire doors').status).toBe('CONFIRMED')
  })

  it('has for one owner theirs alone, with or without the meetings', async () => {
    const { save, ann } = await opened()
    expect(entriesOf(await save({ owner: ann.id, hasMeetings: false })).titles).toEqual([
      'Due: Ask for three quotes for the roof',
    ])
    expect(entriesOf(await save({ owner: 'role:Chair', hasMeetings: false })).titles).toEqual([
      'Due: Check the fire doors',
    ])
    expect(entriesOf(await save({ hasActions: false })).titles).toHaveLength(2)
  })

  it('marks what is confidential for members, and has nothing of it for everyone', async () => {
    const { save } = await opened()
    expect(entriesOf(await save()).titled('Grimthorpe').class).toBe('CONFIDENTIAL')
    const text = await save({ readers: 'public', isAgain: true })
    const unfolded = text.replaceAll('\r\n ', '')
    expect(unfolded).toContain('Check the fire doors')
    expect(LOG_SECRETS.filter((each) => unfolded.includes(each))).toEqual([])
    expect(unfolded).not.toMatch(/confidential|firms have answered/i)
  })

  it('is searched for what is confidential: the members’ file would not pass', async () => {
    const { save, folder } = await opened()
    await save()
    const { file, body } = aBoardWithActions()
    const found = await findSecrets(
      join(folder, 'calendar.ics'),
      'text',
      logSecrets(file.read, body.id, LOG_DAY),
    )
    expect(found).toEqual(['a confidential action'])
  })

  it('has no line that is longer than 75 octets, and ends each as the standard says', async () => {
    const { ask, body, save, actions } = await opened()
    const text = `Überprüfen: “${'Łódź – ąęć '.repeat(20)}”, and; then`
    await ask('actions.update', { actionId: actions.doors, changes: { text } })
    const saved = await save()
    expect(body).toBeDefined()
    const lines = saved.split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(saved.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(entriesOf(saved).titles).toContain(`Due: ${text}`)
  })
})

describe('calendar.count', () => {
  it('says what is in it, what has no day, and what is left out', async () => {
    const { ask, body } = await opened()
    const count = (more: Partial<Wanted>) => ask('calendar.count', { bodyId: body.id, ...whole, ...more })
    expect(await count({})).toEqual({ meetings: 2, actions: 3, withoutDay: 1, leftOut: 0 })
    expect(await count({ readers: 'public' })).toEqual({ meetings: 2, actions: 2, withoutDay: 0, leftOut: 1 })
  })
})
