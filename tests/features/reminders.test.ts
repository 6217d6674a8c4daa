import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clockOn } from '../../electron/app/clock.ts'
import { aBoardWithActions, LOG_DAY } from '../helpers/a-board-with-actions.ts'
import { anApp } from '../helpers/an-app.ts'
import { writeReviewCopy } from '../helpers/a-review-copy.ts'

/** A file with late actions that is not open yet, and the program on a day. */
const closed = (day = LOG_DAY) => {
  const { file } = aBoardWithActions()
  file.sql.close()
  const app = anApp({ clock: clockOn(day) })
  const open = async (path = file.path, by = app) => {
    by.answers.open = path
    await by.ask('file.open', { path: null })
  }
  return {
    ...app,
    path: file.path,
    open,
    started: (on: string) => anApp({ folder: app.folder, clock: clockOn(on) }),
  }
}

describe('opening a file', () => {
  it('says once a day on the desktop how many actions are late or due within a week, and names none', async () => {
    const { open, ask, messages, started, path } = closed()
    await open()
    expect(messages).toEqual([
      {
        title: '1 action is late',
        text: 'Oakfield Primary School, Full governing board: 1 late, 2 due within a week',
      },
    ])
    await ask('file.close', {})
    await open()
    expect(messages).toHaveLength(1)
    await ask('file.close', {})
    const next = started('2027-01-16')
    await open(path, next)
    expect(next.messages).toHaveLength(1)
  })

  it('says nothing where nothing is late or due', async () => {
    const { open, messages } = closed('2026-12-01')
    await open()
    expect(messages).toEqual([])
  })

  it('says nothing once that was switched off, also after a restart, until it is on again', async () => {
    const { open, ask, path, started } = closed('2026-12-01')
    await open()
    expect(await ask('reminders.set', { isOn: false })).toEqual({ isOn: false, canShow: true })
    await ask('file.close', {})
    const later = started(LOG_DAY)
    await open(path, later)
    expect(later.messages).toEqual([])
    expect(await later.ask('reminders.get', {})).toEqual({
      isOn: false,
      canShow: true,
      now: { title: '1 action is late', text: expect.stringContaining('1 late') as string },
    })
    await later.ask('reminders.set', { isOn: true })
    await later.ask('file.close', {})
    await open(path, later)
    expect(later.messages).toHaveLength(1)
  })

  it('opens the file, and starts afresh, where what was remembered cannot be read', async () => {
    const { open, messages, app, faults } = closed()
    writeFileSync(join(app.host.dataFolder, 'reminders.json'), '{ not')
    await open()
    expect([messages.length, faults.length, app.files.current === null]).toEqual([1, 0, false])
  })

  it('is not kept from its file by a desktop that fails', async () => {
    const { open, app, faults } = closed()
    Object.assign(app.host, {
      notify: () => {
        throw new Error('no desktop')
      },
    })
    await open()
    expect([faults.length, app.files.current === null]).toEqual([1, false])
  })

  it('says nothing where there is no desktop', async () => {
    const { open, app, messages, ask } = closed()
    Object.assign(app.host, { notify: undefined })
    await open()
    expect([messages, (await ask('reminders.get', {})).canShow]).toEqual([[], false])
  })
})

describe('opening a review copy', () => {
  const copied = async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'packhorse-')), 'Ward.packhorse')
    const copy = await writeReviewCopy(path)
    const start = (day: string, folder?: string) => {
      const app = anApp({ clock: clockOn(day), ...(folder !== undefined && { folder }) })
      const open = async (from = path) => {
        app.answers.open = from
        await app.ask('file.open', { path: null })
      }
      return { ...app, open }
    }
    return { ...copy, path, start }
  }

  it('says what its reader has late, once for all copies that were made for them', async () => {
    const { path, start } = await copied()
    const { open, messages, ask } = start('2026-11-18')
    await open()
    expect(messages.map(({ title }) => title)).toEqual(['1 action is late'])
    const second = `${path}.again.packhorse`
    await ask('file.close', {})
    copyFileSync(path, second)
    await open(second)
    expect(messages).toHaveLength(1)
  })

  it('does not go on about what the reader has said to be done', async () => {
    const { late, start } = await copied()
    const first = start('2026-11-18')
    await first.open()
    await first.ask('review.say', {
      kind: 'action-update',
      actionId: late.id,
      text: 'It is done.',
      status: 'done',
      proposedDueOn: null,
    })
    await first.ask('file.close', {})
    const next = start('2026-11-19', first.folder)
    await next.open()
    expect(next.messages).toEqual([])
    expect((await next.ask('reminders.get', {})).now).toBeNull()
  })
})
