import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

export const project = join(import.meta.dirname, '..')
export const out = join(project, 'out/bench')

/** What the program's own build leaves outside: the packages that it carries, without the one that it bundles. */
const stayOutside = (): string[] => {
  const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  return Object.keys(dependencies).filter((name) => name !== '@cantoo/pdf-lib')
}

/** The process that makes packs, bundled as the program's own is. */
export const buildWorker = async (): Promise<void> => {
  const here = (path: string): string => join(project, path)
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': here('shared'), '@resources': here('resources') } },
    ssr: { noExternal: true, external: stayOutside() },
    build: {
      ssr: here('electron/pack-worker.ts'),
      outDir: join(out, 'worker'),
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: '[name].js' } },
    },
  })
}
