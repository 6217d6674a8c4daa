import { rmSync } from 'node:fs'
import { wordsOfText } from '@shared/rules/minute-text.ts'
import { openPath } from '../../electron/file/file.service.ts'
import { anApp } from './an-app.ts'
import { aFileToKill, runAndKill } from './killing.ts'

/** A file with a meeting of three items whose minutes are open, closed. */
const minutesToKill = async () => {
  const { folder, path, ask, meetingId } = await aFileToKill()
  for (const title of ['Welcome', 'Budget', 'Close'])
    await ask('agenda.addItem', { meetingId, place: { parentId: null, beforeId: null }, item: { title } })
  await ask('minutes.open', { meetingId })
  await ask('file.close', {})
  return { folder, path }
}

/** Types, and kills it so many milliseconds after it began. Of each key it answers how many were struck by then, and when. */
const typeAndKill = async (folder: string, path: string, run: number, ms: number) => {
  const { lines, killedAt } = await runAndKill('typing-child.ts', [folder, path, String(run)], {
    from: 'ready',
    ms,
  })
  const [ready = '', ...struck] = lines
  const keys = struck.map((line) => {
    const [count = 0, at = 0] = line.split(' ').map(Number)
    return { count, at }
  })
  return { itemId: ready.slice('ready '.length), keys, killedAt }
}

/** Opens the file after a kill. Answers how many keys of that run are in it, or what is wrong with it. */
const keptOf = async (
  path: string,
  run: number,
  itemId: string,
): Promise<{ kept: number; fault: string | null }> => {
  const { app, ask } = anApp({ who: 'After' })
  await openPath(app, path)
  const { sql } = app.files.required
  const integrity = String(sql.pragma('integrity_check', { simple: true }))
  const [meeting] = await ask('meetings.list', { bodyId: (await ask('bodies.list', {}))[0]?.id ?? never() })
  const { items } = await ask('minutes.get', { meetingId: meeting?.id ?? never() })
  const words = wordsOfText(items.find((item) => item.itemId === itemId)?.text ?? never())
  await ask('file.close', {})
  const [ofRun = '', typed = ''] = words.split(':')
  if (integrity !== 'ok') return { kept: 0, fault: `integrity: ${integrity}` }
  if (ofRun === String(run) && !/^x*$/.test(typed)) return { kept: 0, fault: `spoilt: ${words}` }
  return { kept: ofRun === String(run) ? typed.length : 0, fault: null }
}

const never = (): never => {
  throw new Error('The file lost its meeting.')
}

/** What a clerk may lose, in milliseconds of typing. */
export const mayLose = 1000

/** Kills the typing so many times. Answers each fault, the keys struck in all, and the longest stretch of typing lost. */
export const killTyping = async (times: number, random: () => number) => {
  const { folder, path } = await minutesToKill()
  const faults: string[] = []
  let struck = 0
  let longestLoss = 0
  for (let run = 0; run < times; run += 1) {
    const { itemId, keys, killedAt } = await typeAndKill(folder, path, run, 300 + random() * 2200)
    const { kept, fault } = await keptOf(path, run, itemId)
    const firstLost = keys.find(({ count }) => count > kept)
    const loss = firstLost === undefined ? 0 : killedAt - firstLost.at
    struck += keys.length
    longestLoss = Math.max(longestLoss, loss)
    if (fault !== null) faults.push(`run ${run}: ${fault}`)
    if (loss > mayLose) faults.push(`run ${run}: lost ${loss} ms of typing, from key ${firstLost?.count}`)
  }
  rmSync(folder, { recursive: true, force: true })
  return { faults, struck, longestLoss }
}
