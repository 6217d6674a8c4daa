import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ChildProcessPort } from '../electron/app/host.ts'
import { nodeOptions } from '../electron/app/node-process.ts'
import { makePackInProcess, PACK_WORKER } from '../electron/pack/pack-process.ts'
import type { PackJob } from '../electron/pack/pack-messages.ts'
import type { PackReport } from '../electron/pack/report.ts'
import { out, project } from './build-worker.ts'
import type { PackFile } from './pack-file.ts'

export interface MadePack {
  readonly seconds: number
  readonly report: PackReport
  /** Most memory it ever had, in megabytes; `null` where the system does not say. */
  readonly memory: number | null
  /** Milliseconds between one step and the next. */
  readonly phases: Readonly<Record<string, number>>
}

/** A process of the program's: it can be asked more than once, and its memory is watched. */
const aProcess = () => {
  const child = fork(join(out, 'worker', PACK_WORKER), [], {
    serialization: 'advanced',
    execArgv: [...nodeOptions],
  })
  let memory: number | null = null
  let tell: (message: unknown) => void = () => undefined
  child.on('message', (message) => {
    memory = peakOf(child.pid)
    tell(message)
  })
  const port: ChildProcessPort = {
    send: (message) => void child.send(message as object),
    onMessage: (listener) => void (tell = listener),
    onExit: (listener) => child.once('exit', listener),
    kill: () => undefined, // it may be asked again
  }
  return { port, memory: () => memory, end: () => child.kill() }
}

type Process = ReturnType<typeof aProcess>

const timed = async ({ port, memory }: Process, job: PackJob, started: number): Promise<MadePack> => {
  const phases: Record<string, number> = {}
  let [last, step] = [started, 'start']
  const note = (next: string): void => {
    const now = performance.now()
    phases[step] = Math.round((phases[step] ?? 0) + now - last)
    ;[last, step] = [now, next]
  }
  const report = await makePackInProcess(job, {
    start: () => port,
    signal: new AbortController().signal,
    onProgress: (progress) => note(progress.step),
  })
  note('end')
  return { seconds: (performance.now() - started) / 1000, report, memory: memory(), phases }
}

/** One pack from the start of its process to its report: what the command line does, and the first preview. */
export const makeCold = async (file: PackFile, more: Partial<PackJob> = {}): Promise<MadePack> => {
  const started = performance.now()
  const process = aProcess()
  try {
    return await timed(process, jobFor(file, more), started)
  } finally {
    process.end()
  }
}

/** The least that a person takes between the preview and the press, in milliseconds. */
const pause = 300

/**
 * One pack from the press of the button to its report, as the program makes it: by the process that made the preview
 * when the pack step opened. Nothing of that preview is used: all papers are read and taken in anew.
 */
export const makeFromPress = async (file: PackFile, more: Partial<PackJob> = {}): Promise<MadePack> => {
  const process = aProcess()
  try {
    const preview = { writeTo: join(out, 'preview.pdf'), keepAt: join(out, 'preview.kept') }
    await timed(process, jobFor(file, preview), performance.now())
    await setTimeout(pause)
    return await timed(process, jobFor(file, more), performance.now())
  } finally {
    process.end()
  }
}

export const jobFor = ({ path, meetingId }: PackFile, more: Partial<PackJob> = {}): PackJob => ({
  file: path,
  request: { meetingId, document: 'pack', audience: { kind: 'members' }, textSize: 11 },
  today: '2026-11-18',
  madeAt: '2026-11-18T09:00:00.000Z',
  writeTo: join(out, 'pack.pdf'),
  fontsFolder: join(project, 'resources/fonts'),
  leaveOut: [],
  ...more,
})

const peakOf = (pid: number | undefined): number | null => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024)
  } catch {
    return null // not Linux, or it has ended
  }
}
