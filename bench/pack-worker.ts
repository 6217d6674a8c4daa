import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChildProcessPort } from '../electron/app/host.ts'
import { nodeOptions } from '../electron/app/node-process.ts'
import { makePackInProcess } from '../electron/pack/pack-process.ts'
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

/** One pack as the program makes it: from the start of the process to its report. */
export const makeOne = async (file: PackFile, more: Partial<PackJob> = {}): Promise<MadePack> => {
  const phases: Record<string, number> = {}
  const started = performance.now()
  let last = started
  let step = 'start'
  let memory: number | null = null
  const start = (script: string): ChildProcessPort => {
    const child = fork(join(out, 'worker', script), [], {
      serialization: 'advanced',
      execArgv: [...nodeOptions],
    })
    return {
      send: (message) => void child.send(message as object),
      onMessage: (listener) =>
        child.on('message', (message) => {
          memory = peakOf(child.pid)
          listener(message)
        }),
      onExit: (listener) => child.on('exit', listener),
      kill: () => child.kill(),
    }
  }
  const note = (next: string): void => {
    const now = performance.now()
    phases[step] = Math.round((phases[step] ?? 0) + now - last)
    last = now
    step = next
  }
  const report = await makePackInProcess(jobFor(file, more), {
    start,
    signal: new AbortController().signal,
    onProgress: (progress) => note(progress.step),
  })
  note('end')
  return { seconds: (performance.now() - started) / 1000, report, memory, phases }
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
