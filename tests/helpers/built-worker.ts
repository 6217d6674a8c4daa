import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'
import { startNodeProcess } from '../../electron/app/node-process.ts'
import type { ChildProcessPort } from '../../electron/app/host.ts'

export const PROJECT = join(import.meta.dirname, '../..')

/** Builds the pack's process before the tests of a file, as the program's own build does; answers where its script will be. */
export const builtWorkerScript = (name: string): string => {
  const out = join(PROJECT, `out/test-worker-${name}`)
  beforeAll(async () => {
    const alias = { '@shared': join(PROJECT, 'shared'), '@resources': join(PROJECT, 'resources') }
    const ssr = join(PROJECT, 'electron/pack-worker.ts')
    const output = { entryFileNames: '[name].js' }
    await build({
      root: PROJECT,
      configFile: false,
      logLevel: 'error',
      resolve: { alias },
      build: { ssr, outDir: out, emptyOutDir: true, rollupOptions: { output } },
    })
  }, 60_000)
  afterAll(() => rmSync(out, { recursive: true, force: true }))
  return join(out, 'pack-worker.js')
}

/** The same; answers how to start it. */
export const builtWorker = (name: string): (() => ChildProcessPort) => {
  const script = builtWorkerScript(name)
  return () => startNodeProcess(script)
}
