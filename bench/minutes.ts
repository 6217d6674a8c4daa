import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import type { ChildProcessPort } from '../electron/app/host.ts'
import { startNodeProcess } from '../electron/app/node-process.ts'
import { makeMinutesInProcess } from '../electron/minutes-out/minutes-process.ts'
import type { MinutesJob, MinutesReport, WarmUp } from '../electron/minutes-out/minutes-job.ts'
import { PACK_WORKER } from '../electron/pack/pack-process.ts'
import { out, project } from './build-worker.ts'
import { makeMinutedFile } from './minutes-file.ts'

const [runs = 7] = process.argv.slice(2).map(Number)
mkdirSync(out, { recursive: true })
const file = makeMinutedFile(join(out, 'minutes.packhorse'))
const target = (ending: string): string => join(out, `minutes.${ending}`)

const fresh = (script: string): ChildProcessPort => startNodeProcess(join(out, 'worker', script))

/** The process stays, as it does between two exports of the program. */
const kept = (): ((script: string) => ChildProcessPort) => {
  let port: ChildProcessPort | null = null
  let tell: (message: unknown) => void = () => undefined
  return (script) => {
    if (port === null) {
      port = fresh(script)
      port.onMessage((message) => tell(message))
    }
    return {
      ...port,
      onMessage: (listener) => void (tell = listener),
      onExit: () => undefined,
      kill: () => undefined,
    }
  }
}

const jobFor = (format: 'pdf' | 'word'): MinutesJob => ({
  kind: 'minutes',
  file: file.path,
  meetingId: file.meetingId,
  part: 'open',
  versionId: null,
  format,
  lists: 'front',
  textSize: 11,
  folioFrom: null,
  today: '2026-11-27',
  madeAt: '2026-11-27T09:00:00.000Z',
  writeTo: target(format === 'pdf' ? 'pdf' : 'docx'),
  fontsFolder: join(project, 'resources/fonts'),
})

const make = (format: 'pdf' | 'word', start: (script: string) => ChildProcessPort): Promise<MinutesReport> =>
  makeMinutesInProcess(jobFor(format), {
    start,
    signal: new AbortController().signal,
    onStep: () => undefined,
  })

/** As the program does while the person chooses a name. */
const warmed = async (): Promise<(script: string) => ChildProcessPort> => {
  const start = kept()
  const port = start(PACK_WORKER)
  for (const format of ['pdf', 'word'] as const) {
    const answer = new Promise((settle) => port.onMessage(settle))
    port.send({ kind: 'warm-up', job: jobFor(format) } satisfies WarmUp)
    await answer
  }
  return start
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** `null` where LibreOffice is not installed. */
const office = (): number | null => {
  const started = performance.now()
  const { error } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(out, 'soffice')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      join(out, 'by-office'),
      target('docx'),
    ],
    { stdio: 'ignore' },
  )
  return error ? null : performance.now() - started
}

const times = new Map<string, number[]>()
const note = (name: string, value: number | null): void => {
  if (value !== null) times.set(name, [...(times.get(name) ?? []), value])
}

const stays = kept()
const { pageCount } = await make('pdf', stays)
await make('word', stays)
office() // its profile is made once
for (let run = 0; run < runs; run++) {
  const both = kept()
  note(
    'PDF and Word, cold',
    await timed(async () => {
      await make('pdf', both)
      await make('word', both)
    }),
  )
  const ready = await warmed()
  note(
    'PDF and Word, by a process that was started while the name was chosen',
    await timed(async () => {
      await make('pdf', ready)
      await make('word', ready)
    }),
  )
  note('PDF, by a process that stays', await timed(() => make('pdf', stays)))
  note('Word, by a process that stays', await timed(() => make('word', stays)))
  note('LibreOffice, Word file to PDF', office())
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const peer = times.get('LibreOffice, Word file to PDF')
console.log(
  `Minutes of ${pageCount} pages, medians of ${runs}; load ${loadavg()[0]?.toFixed(1)}. Goal: PDF and Word in 1,000 ms.`,
)
for (const [name, values] of times) {
  const ratio = peer ? `, ${(median(values) / median(peer)).toFixed(2)} times LibreOffice` : ''
  console.log(
    `${name}: ${Math.round(median(values))} ms (${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))})${ratio}.`,
  )
}
if (!peer) console.log('LibreOffice is not installed here.')
for (const ending of ['pdf', 'docx', 'packhorse']) rmSync(target(ending), { force: true })
process.exit() // the processes that stay end with this one
