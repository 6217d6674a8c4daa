import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Input, MethodName, Output } from '../shared/contract.ts'
import { addDays } from '../shared/rules/calendar.ts'
import { systemClock } from '../electron/app/clock.ts'
import type { AppContext } from '../electron/app/context.ts'
import { FileSession } from '../electron/app/file-session.ts'
import { Outputs } from '../electron/app/outputs.ts'
import { openPath } from '../electron/file/file.service.ts'
import { handlers } from '../electron/handlers.ts'
import { createRouter } from '../electron/router/router.ts'
import { generateLargeFile } from './large-file-generate.ts'

/*
 * How the program holds up on a large file: opening it, and every query and command at the 95th percentile through the
 * router. usage: large-file.ts [FILE]; without FILE one gigabyte is made in the temporary folder and removed again.
 */
const runs = 30
const limit = 50

const folder = mkdtempSync(join(tmpdir(), 'packhorse-bench-'))
const kept = process.argv[2]
const path = kept ?? join(folder, 'Large.packhorse')
if (!existsSync(path)) {
  const started = performance.now()
  await generateLargeFile(path)
  console.log(`made in ${Math.round(performance.now() - started)} ms`)
}

const app: AppContext = {
  host: {
    kind: 'cli',
    hasDialogs: true,
    documentsFolder: folder,
    dataFolder: join(folder, 'data'),
    chooseFiles: async () => null,
    chooseSave: async () => null,
    chooseFolder: async () => null,
    startProcess: () => {
      throw new Error('No processes here.')
    },
    emit: () => undefined,
  },
  clock: systemClock,
  log: { fault: (_where, cause) => (console.error(cause), 'BENCH') },
  files: new FileSession(),
  outputs: new Outputs(),
  who: 'Bench',
}
mkdirSync(app.host.dataFolder, { recursive: true })
const router = createRouter(app, handlers)

const ask = async <M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> => {
  const answer = await router.call(method, input)
  if (!answer.ok) throw new Error(`${method}: ${answer.error.message}`)
  return answer.value as Output<M>
}

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

interface Row {
  readonly what: string
  readonly median: number
  readonly p95: number
}
const rows: Row[] = []

/** Asks one method many times, each with its own input, and notes how long the answers took. */
const measure = async <M extends MethodName>(
  method: M,
  input: (run: number) => Input<M>,
): Promise<Output<M>[]> => {
  const times: number[] = []
  const answers: Output<M>[] = []
  for (let run = 0; run < runs; run += 1) {
    const given = input(run)
    const started = performance.now()
    answers.push(await ask(method, given))
    times.push(performance.now() - started)
  }
  rows.push({ what: method, median: percentile(times, 0.5), p95: percentile(times, 0.95) })
  return answers
}

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('The large file is not as it should be.')
  return value
}

const opening: number[] = []
for (let run = 0; run < 5; run += 1) {
  if (run > 0) await ask('file.close', {})
  const started = performance.now()
  await openPath(app, path)
  opening.push(performance.now() - started)
}

const bodies = await ask('bodies.list', {})
const body = (run: number) => must(bodies[run % bodies.length]).id
const meetings = await ask('meetings.list', { bodyId: body(0) })
const meeting = (run: number) => must(meetings[run % meetings.length]).id
const agendas = await Promise.all(
  meetings.slice(0, runs).map(({ id }) => ask('agenda.get', { meetingId: id })),
)
const item = (run: number, at = 0) => must(must(agendas[run % agendas.length]).items[at])
const members = await ask('people.list', { bodyId: body(0), includeEnded: true })
const nowhere = { parentId: null, beforeId: null }

await measure('file.state', () => ({}))
await measure('bodies.list', () => ({}))
await measure('bodies.get', (run) => ({ bodyId: body(run) }))
await measure('holidays.list', (run) => ({ year: 2020 + (run % 8) }))
await measure('people.list', (run) => ({ bodyId: body(run), includeEnded: true }))
await measure('people.all', () => ({}))
await measure('meetings.list', (run) => ({ bodyId: body(run) }))
await measure('meetings.get', (run) => ({ meetingId: meeting(run) }))
await measure('meetings.previewDeadline', (run) => ({
  bodyId: body(run),
  meetsOn: addDays('2026-09-01', run),
  urgentNoticeDays: null,
}))
await measure('agenda.get', (run) => ({ meetingId: meeting(run) }))
await measure('agenda.library', (run) => ({ meetingId: meeting(run) }))
await measure('agenda.templates', (run) => ({ meetingId: meeting(run) }))
await measure('papers.versions', (run) => ({ paperId: must(item(run).papers[0]).id }))
await measure('pack.saved', (run) => ({ meetingId: meeting(run) }))
await measure('undo.state', (run) => ({ meetingId: meeting(run) }))
await measure('settings.get', () => ({}))
await measure('file.backups', () => ({}))

const added = await measure('agenda.addItem', (run) => ({
  meetingId: meeting(run),
  place: nowhere,
  item: { title: `Added ${run}` },
}))
await measure('agenda.updateItem', (run) => ({ itemId: must(added[run]).itemId, changes: { minutes: 5 } }))
await measure('agenda.moveItem', (run) => ({
  itemId: must(added[run]).itemId,
  place: { parentId: null, beforeId: item(run, 3).id },
}))
await measure('undo.undo', (run) => ({ meetingId: meeting(run) }))
await measure('undo.redo', (run) => ({ meetingId: meeting(run) }))
await measure('agenda.withdrawItem', (run) => ({ itemId: must(added[run]).itemId }))
await measure('agenda.copyFrom', (run) => ({
  meetingId: meeting(run),
  fromMeetingId: meeting(run + 1),
  which: 'all',
}))
const expected = await measure('papers.expect', (run) => ({
  itemId: item(run, 1).id,
  title: `Awaited ${run}`,
  author: '',
}))
await measure('papers.update', (run) => ({
  paperId: must(expected[run]).paperId,
  changes: { author: 'Clerk' },
}))
await measure('papers.move', (run) => ({
  paperId: must(expected[run]).paperId,
  itemId: item(run, 2).id,
  beforeId: null,
}))
await measure('papers.withdraw', (run) => ({ paperId: must(expected[run]).paperId }))
await measure('meetings.plan', (run) => ({
  bodyId: body(run),
  title: 'Planned',
  kind: 'ordinary',
  meetsOn: addDays('2028-01-01', run),
  startsAt: '18:00',
  minutes: 60,
  place: '',
  joining: '',
}))
await measure('meetings.update', (run) => ({ meetingId: meeting(run), changes: { place: `Room ${run}` } }))
await measure('meetings.cancel', (run) => ({ meetingId: meeting(run) }))
await measure('meetings.reinstate', (run) => ({ meetingId: meeting(run) }))
await measure('bodies.update', (run) => ({ bodyId: body(run), changes: { usualPlace: `Hall ${run}` } }))
await measure('people.updatePerson', (run) => ({
  personId: must(members.members[run % members.members.length]).personId,
  changes: { notes: `Note ${run}` },
}))
await measure('settings.set', (run) => ({ key: 'bench', value: String(run) }))

const atWork = Math.round(process.resourceUsage().maxRSS / 1024)
const checkStarted = performance.now()
const { problems } = await ask('file.check', {})
const checkTime = performance.now() - checkStarted
const memory = Math.round(process.resourceUsage().maxRSS / 1024)

const slow = rows.filter(({ p95 }) => p95 > limit)
console.log(`file: ${(statSync(path).size / 1e9).toFixed(2)} GB`)
console.log(
  `opening: median ${percentile(opening, 0.5).toFixed(0)} ms, slowest ${Math.max(...opening).toFixed(0)} ms`,
)
console.log(`full check: ${(checkTime / 1000).toFixed(1)} s, ${problems.length} problems`)
console.log(`memory at most: ${atWork} MB at work, ${memory} MB with the full check`)
console.log('\nmethod                     median     p95  (ms, 30 runs each)')
for (const { what, median, p95 } of rows)
  console.log(
    `${what.padEnd(26)} ${median.toFixed(1).padStart(6)}  ${p95.toFixed(1).padStart(6)}${p95 > limit ? '  over' : ''}`,
  )
await ask('file.close', {})
rmSync(folder, { recursive: true, force: true })
process.exitCode = slow.length === 0 ? 0 : 1
