import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { contentPolicy } from './electron/pages/content-policy.ts'

const here = (path: string) => resolve(import.meta.dirname, path)
const alias = { '@shared': here('shared'), '@resources': here('resources') }

/** The policy that pages are served with, in the page too: so that it holds even if a header were lost on the way. */
const policyInPage: Plugin = {
  name: 'packhorse-policy',
  transformIndexHtml: () => {
    // A page cannot say by itself who may frame it; that directive is in the header only.
    const content = contentPolicy.replace(/; frame-ancestors .*$/, '')
    return [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ]
  },
}

/**
 * Main is built with four ways in: `index` (Electron), `web` (the loopback fallback), `cli` (the command line) and
 * `pack-worker` (the process that makes PDFs). Packages in `dependencies` stay outside the bundle: pdfmake and
 * better-sqlite3 read files beside themselves at run time. pdf-lib reads none, and as one file it starts faster than as
 * its two hundred.
 */
export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      outDir: here('out/main'),
      sourcemap: true,
      externalizeDeps: { exclude: ['@cantoo/pdf-lib'] },
      rollupOptions: {
        input: {
          index: here('electron/main.ts'),
          web: here('electron/web.ts'),
          cli: here('electron/cli.ts'),
          'pack-worker': here('electron/pack-worker.ts'),
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: here('out/preload'),
      rollupOptions: {
        input: { index: here('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('renderer'),
    resolve: { alias },
    build: {
      outDir: here('out/renderer'),
      minify: true,
      chunkSizeWarningLimit: 3000, // read from disk: size costs little
      rollupOptions: { input: { index: here('renderer/index.html') } },
    },
    plugins: [react(), policyInPage],
  },
})
