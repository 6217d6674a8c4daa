import { join } from 'node:path'
import { build } from 'vite'

export const project = join(import.meta.dirname, '..')
export const out = join(project, 'out/bench')

/** The process that makes packs, bundled as the program's own is. */
export const buildWorker = async (): Promise<void> => {
  const here = (path: string): string => join(project, path)
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': here('shared'), '@resources': here('resources') } },
    ssr: { noExternal: ['@cantoo/pdf-lib', 'uuid', 'zod', 'temporal-polyfill'] },
    build: {
      ssr: here('electron/pack-worker.ts'),
      outDir: join(out, 'worker'),
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: '[name].js' } },
    },
  })
}
