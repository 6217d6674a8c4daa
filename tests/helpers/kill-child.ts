import { writeSync } from 'node:fs'
import type { MeetingId } from '../../shared/entities/meeting.ts'
import { openPath } from '../../electron/file/file.service.ts'
import { anApp } from './an-app.ts'

/*
 * A scripted run of commands through the router, without end: the test kills it. Each command adds an item whose title is
 * a number; once it is answered, the number is printed. usage: kill-child.ts FOLDER FILE FIRST-NUMBER
 */
const [folder = '', path = '', first = '0'] = process.argv.slice(2)
const { app, ask } = anApp({ folder, who: 'Child' })
const say = (line: string): void => void writeSync(1, `${line}\n`)

const findMeeting = async (): Promise<MeetingId> => {
  const [body] = await ask('bodies.list', {})
  if (body === undefined) throw new Error('The test sets up a body first.')
  const [meeting] = await ask('meetings.list', { bodyId: body.id })
  if (meeting === undefined) throw new Error('The test plans a meeting first.')
  return meeting.id
}

/** Bytes that differ each time, larger than SQLite's cache now and then, so that it writes before it commits. */
const aPaper = (number: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(number % 40 === 0 ? 3_000_000 : 200_000).fill(number % 251)

await openPath(app, path)
const meetingId = await findMeeting()
say('ready')
for (let number = Number(first); ; number += 1) {
  const place = { parentId: null, beforeId: null }
  const { itemId } = await ask('agenda.addItem', { meetingId, place, item: { title: String(number) } })
  say(String(number))
  if (number % 5 === 0) {
    const bytes = aPaper(number)
    const { uploadId } = await ask('uploads.begin', { fileName: `${number}.bin`, size: bytes.length })
    for (let at = 0; at < bytes.length; at += 1_000_000)
      await ask('uploads.append', { uploadId, bytes: bytes.subarray(at, at + 1_000_000) })
    await ask('papers.add', { itemId, uploadIds: [uploadId] })
    say(`paper ${number}`)
  }
  if (number % 30 === 7) await ask('file.backUp', {})
  if (number % 30 === 11) {
    await ask('file.close', {})
    await openPath(app, path)
  }
}
