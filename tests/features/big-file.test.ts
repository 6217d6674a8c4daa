import { describe, expect, it } from 'vitest'
import { getAgenda } from '../../electron/agenda/agenda-view.service.ts'
import { addItem, moveItem, updateItem, withdrawItem } from '../../electron/agenda/agenda.service.ts'
import { carryForward, copyAgenda } from '../../electron/agenda/copying.service.ts'
import { listLibrary } from '../../electron/agenda/library.service.ts'
import { applyTemplate } from '../../electron/agenda/templates.service.ts'
import { showHome } from '../../electron/home/home.service.ts'
import { listMeetings, showMeeting, updateMeeting } from '../../electron/meetings/meetings.service.ts'
import { redoLast, undoLast, undoState } from '../../electron/undo/undo.service.ts'
import { aBigFile } from '../helpers/a-big-file.ts'

const today = '2028-08-01'
const times = 20
/** Milliseconds of processor time; what the disk and other programs take is not ours to promise. */
const limit = 50

/** The 95th percentile of the processor time that a deed takes, in milliseconds. */
const p95 = (deed: (time: number) => unknown): number => {
  const taken = Array.from({ length: times }, (_, time) => {
    const before = process.cpuUsage()
    deed(time)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return taken.toSorted((a, b) => a - b)[Math.floor(times * 0.95) - 1] ?? 0
}

describe('with 400 meetings and 6,000 items', () => {
  const file = aBigFile()
  const { read, command } = file

  it.each(file.boards.map(({ body, meetings }) => [body.kind, body, meetings] as const))(
    'every question about a %s is answered at once',
    (_kind, body, meetings) => {
      const last = meetings.at(-1)
      if (last === undefined) throw new Error('there are 80')
      const taken = {
        agenda: p95(() => getAgenda(read, last.id, today)),
        meetings: p95(() => listMeetings(read, body.id, today)),
        meeting: p95(() => showMeeting(read, last.id, today)),
        home: p95(() => showHome(read, body.id, today)),
        library: p95(() => listLibrary(read, last.id)),
        undo: p95(() => undoState(read, last.id)),
      }
      expect(Object.entries(taken).filter(([, ms]) => ms > limit)).toEqual([])
    },
  )

  it('every command is done at once', { timeout: 60_000 }, () => {
    const [school] = file.boards
    const meetings = school?.meetings ?? []
    const [from, to] = [meetings.at(-1), meetings.at(-2)]
    if (from === undefined || to === undefined) throw new Error('there are 80')
    const ids = getAgenda(read, from.id, today).items.map(({ id }) => id)
    const top = { parentId: null, beforeId: null }
    const first = ids[0]
    if (first === undefined) throw new Error('there are 15 items')
    const taken = {
      change: p95((time) => command((db) => updateItem(db, first, { title: `Title ${time}` }))),
      move: p95((time) =>
        command((db) =>
          moveItem(db, first, { parentId: null, beforeId: time % 2 ? null : (ids[5] ?? null) }),
        ),
      ),
      add: p95(() => command((db) => addItem(db, to.id, top, { title: 'New' }))),
      undo: p95(() => command((db) => undoLast(db, to.id))),
      redo: p95(() => command((db) => redoLast(db, to.id))),
      copy: p95((time) => command((db) => copyAgenda(db, meetings[time]?.id ?? to.id, from.id, 'all'))),
      template: p95((time) =>
        command((db) => applyTemplate(db, meetings[20 + time]?.id ?? to.id, 'school-autumn-1')),
      ),
      carry: p95((time) => command((db) => carryForward(db, first, meetings[40 + time]?.id ?? to.id, true))),
      meeting: p95((time) =>
        command((db) => updateMeeting(db, { meetingId: from.id, changes: { place: `Room ${time}` } })),
      ),
      remove: p95((time) => {
        const id = command((db) => addItem(db, meetings[time]?.id ?? to.id, top, { title: 'Gone' }))
        command((db) => withdrawItem(db, id))
      }),
    }
    expect(Object.entries(taken).filter(([, ms]) => ms > limit)).toEqual([])
  })
})
