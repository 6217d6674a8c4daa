import type { Output } from '@shared/contract.ts'
import type { Body } from '@shared/entities/body.ts'
import { addDays } from '@shared/rules/calendar.ts'
import { type DueCount, type Reminder, REMINDER_DAYS, reminderOf } from '@shared/rules/reminder.ts'
import { countDue } from '../actions/actions.repo.ts'
import type { AppContext } from '../app/context.ts'
import { listBodies } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { readersOpenActions } from '../review/reader/home.service.ts'
import { findReviewMark } from '../settings/review-mark.ts'
import { readReminders, writeReminders } from './reminder-memory.ts'

/** What is late and due soon in a file; in a review copy, what its reader has not said to be done. */
export const currentReminder = (db: ReadDb, today: string): Reminder | null => {
  const until = addDays(today, REMINDER_DAYS)
  const countFor =
    findReviewMark(db) === null ? clerksCount(db, today, until) : readersCount(db, today, until)
  return reminderOf(listBodies(db).map((body) => ({ board: boardOf(body), ...countFor(body) })))
}

type Counting = (body: Body) => Omit<DueCount, 'board'>

const clerksCount =
  (db: ReadDb, today: string, until: string): Counting =>
  ({ id }) =>
    countDue(db, id, today, until)

const readersCount = (db: ReadDb, today: string, until: string): Counting => {
  const open = readersOpenActions(db)
  return ({ id }) => {
    const days = open.flatMap(({ bodyId, dueOn }) =>
      bodyId === id && dueOn !== null && dueOn <= until ? [dueOn] : [],
    )
    const late = days.filter((day) => day < today).length
    return { late, soon: days.length - late }
  }
}

const boardOf = ({ organisation, name }: Body): string =>
  organisation === '' ? name : `${organisation}, ${name}`

/** Two copies that were made for one person from one file are told of once. */
const keyOf = (db: ReadDb, path: string): string => {
  const mark = findReviewMark(db)
  return mark === null ? path : `review ${mark.originId} ${mark.personId}`
}

/**
 * Right after a file was opened: one message on the desktop, once a day for each file. Never throws, since it must not keep
 * a file shut.
 */
export const remindOnOpening = (app: AppContext): void => {
  try {
    const { dataFolder, notify } = app.host
    const kept = readReminders(dataFolder)
    const open = app.files.current
    if (notify === undefined || kept.isOff || open === null) return
    const db = app.files.reader()
    const today = app.clock.today()
    const key = keyOf(db, open.path)
    if (kept.told[key] === today) return
    const reminder = currentReminder(db, today)
    if (reminder === null) return
    notify(reminder)
    const others = Object.entries(kept.told).filter(([, day]) => day === today)
    writeReminders(dataFolder, { ...kept, told: { ...Object.fromEntries(others), [key]: today } })
  } catch (cause) {
    app.log.fault('reminders', cause)
  }
}

export const reminderState = ({ host }: AppContext): Output<'reminders.set'> => ({
  isOn: !readReminders(host.dataFolder).isOff,
  canShow: host.notify !== undefined,
})

export const switchReminders = (app: AppContext, isOn: boolean): Output<'reminders.set'> => {
  writeReminders(app.host.dataFolder, { ...readReminders(app.host.dataFolder), isOff: !isOn })
  app.host.emit({ kind: 'touched', topics: ['reminders'] })
  return reminderState(app)
}
