import { readFileSync } from 'node:fs'
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import type { ChildProcessPort } from '../../electron/app/host.ts'
import { nodeOptions } from '../../electron/app/node-process.ts'

const project = join(import.meta.dirname, '../..')
const out = join(project, 'out/bench')

/** Builds the pack's process as the program's own build does. */
export const buildWorker = async (): Promise<void> => {
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(project, 'shared'), '@resources': join(project, 'resources') } },
    ssr: { noExternal: ['@cantoo/pdf-lib'] },
    build: {
      ssr: 'electron/pack-worker.ts',
      outDir: out,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: '[name].js' } },
    },
  })
}

/** Starts that process as the command line does, and keeps an eye on its memory (on Linux; elsewhere 0). */
export const measuredStart = () => {
  let most = 0
  const start = (script: string): ChildProcessPort => {
    const child = fork(join(out, script), [], {
      serialization: 'advanced',
      execArgv: [...nodeOptions],
    })
    const timer = setInterval(() => (most = Math.max(most, peakOf(child.pid ?? 0))), 100)
    child.on('exit', () => clearInterval(timer))
    return {
      send: (message) => void (child.connected && child.send(message as object)),
      onMessage: (listener) => child.on('message', listener),
      onExit: (listener) => child.on('exit', listener),
      kill: () => child.kill(),
    }
  }
  return { start, peak: () => most }
}

/** Megabytes. */
const peakOf = (pid: number): number => {
  if (process.platform !== 'linux') return 0
  try {
    const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? []
    return Math.round(Number(kilobytes ?? 0) / 1024)
  } catch {
    return 0 // it has ended
  }
}
