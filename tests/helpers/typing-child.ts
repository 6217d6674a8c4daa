import { writeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { Keeper, type KeeperPort } from '../../renderer/features/meeting/minutes/editor/keeper.ts'
import { openPath } from '../../electron/file/file.service.ts'
import { anApp } from './an-app.ts'
import { aText } from './texts.ts'

/*
 * Types into the minutes without end, as the page does: keys go to a keeper, which keeps and writes them through the
 * router. After each key it says how many and when; the test kills it. usage: typing-child.ts FOLDER FILE RUN
 */
const [folder = '', path = '', run = '0'] = process.argv.slice(2)
const { app, ask } = anApp({ folder, who: 'Child' })
const say = (line: string): void => void writeSync(1, `${line}\n`)

await openPath(app, path)
const [body] = await ask('bodies.list', {})
if (body === undefined) throw new Error('The test sets up a body first.')
const [meeting] = await ask('meetings.list', { bodyId: body.id })
if (meeting === undefined) throw new Error('The test plans a meeting first.')
const meetingId = meeting.id
const { items } = await ask('minutes.get', { meetingId })
const item = items[Number(run) % items.length]
if (item === undefined) throw new Error('The test puts on items first.')
const { itemId } = item
const port: KeeperPort = {
  keep: async (text, was) => (await ask('minutes.keepDraft', { itemId, part: 'open', text, was })).stamp,
  write: async () => {
    await ask('minutes.write', { meetingId, itemId })
  },
  read: () => Promise.reject(new Error('nobody else writes here')),
  elsewhere: () => null,
}
const keeper = new Keeper(port, item.text, item.stamp)
say(`ready ${itemId}`)
for (let key = 1; ; key += 1) {
  keeper.type(() => aText(`${run}:${'x'.repeat(key)}`))
  say(`${key} ${Date.now()}`)
  // A typist of ten keys a second who stops to think now and then, so that the record is written between.
  await wait(key % 9 === 0 ? 25 : 8)
  if (key % 40 === 0) void keeper.flush()
}
