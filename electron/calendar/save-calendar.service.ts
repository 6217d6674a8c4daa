import { writeFile } from 'node:fs/promises'
import type { Output, Parsed } from '@shared/contract.ts'
import type { BodyId } from '@shared/entities/body.ts'
import { AppError } from '@shared/errors.ts'
import { logSecrets } from '../action-log/log-secrets.ts'
import { joinedFileName } from '../app/file-name.ts'
import type { JobContext } from '../app/handler.ts'
import { saveWhole } from '../app/save-whole.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { findSecrets, someOf } from '../minutes-out/leak/check-minutes.ts'
import type { MinutesSecrets } from '../minutes-out/leak/minutes-secrets.ts'
import { calendarFile } from './calendar-file.ts'
import { type CalendarModel, gatherCalendar } from './gather-calendar.ts'

/** Saves meetings and due days where the person says, whole or not at all. Null when cancelled. */
export const saveCalendar = async (
  wanted: Parsed<'calendar.save'>,
  { app }: JobContext,
): Promise<Output<'calendar.save'>> => {
  const db = app.files.reader()
  const today = app.clock.today()
  const { organisation, name } = getBody(db, wanted.bodyId)
  const suggested = joinedFileName([organisation || name, name, 'calendar'], 'ics')
  const target = await app.host.chooseSave(suggested, { name: 'Calendar', extensions: ['ics'] })
  if (target === null) return null
  const calendar = gatherCalendar(db, wanted, today)
  await saveWhole(target, async (path) => {
    await writeFile(path, calendarFile(calendar, app.clock.now()))
    if (wanted.readers === 'public') await checkCalendar(path, secretsFor(db, wanted.bodyId, calendar, today))
  })
  return { fileName: target.fileName }
}

/** Where and when a board meets is no secret. */
const secretsFor = (
  db: ReadDb,
  bodyId: BodyId,
  { entries }: CalendarModel,
  today: string,
): MinutesSecrets => {
  const { words, lawful } = logSecrets(db, bodyId, today)
  const meetings = entries.flatMap((entry) =>
    entry.kind === 'meeting' ? [`${entry.title} ${entry.place}`] : [],
  )
  return { words, lawful: [...lawful, ...meetings] }
}

/** @throws AppError `conflict` naming what was found and never its words */
const checkCalendar = async (path: string, secrets: MinutesSecrets): Promise<void> => {
  const names = await findSecrets(path, 'text', secrets)
  if (names.length === 0) return
  throw new AppError(
    'conflict',
    `No file was made, because whoever has the calendar would find in it what is not for them: ${someOf(names)}. Mark the action that says it as confidential, or put it in other words, and try again.`,
    { leaks: names },
  )
}
