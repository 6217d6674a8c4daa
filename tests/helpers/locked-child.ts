import { writeSync } from 'node:fs'
import type { ActionId } from '../../shared/entities/action.ts'
import { openPath, unlockFile } from '../../electron/file/file.service.ts'
import { anApp } from './an-app.ts'

/*
 * Opens a locked review copy and says how an action goes, again and again, until the test kills it. Each text is a number, printed
 * once it is answered. usage: locked-child.ts FOLDER FILE PASSPHRASE ACTION FIRST-NUMBER
 */
const [folder = '', path = '', passphrase = '', actionId = '', first = '0'] = process.argv.slice(2)
const { app, ask } = anApp({ folder, who: 'Child' })
const say = (line: string): void => void writeSync(1, `${line}\n`)
await openPath(app, path)
await unlockFile(app, passphrase)
say('ready')
for (let number = Number(first); ; number += 1) {
  const update = { kind: 'action-update', status: null, proposedDueOn: null } as const
  await ask('review.say', { ...update, actionId: actionId as ActionId, text: String(number) })
  say(String(number))
  // Now and then between two answers, so that it is also killed while it seals.
  if (number % 5 === 0) await app.files.required.sealing?.now()
}
