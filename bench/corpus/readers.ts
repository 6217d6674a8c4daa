import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export interface Reading {
  readonly name: string
  readonly verdict: string
  readonly isFine: boolean
  /** Seconds. */
  readonly took: number
}

interface Reader {
  readonly name: string
  readonly command: string
  readonly args: (path: string) => readonly string[]
  /** Pages it found; or those on which it found our stamp, which damaged pages of a paper may hide. */
  readonly pages: (output: string) => number
  readonly isByStamp?: boolean
  /** Exit codes that mean that it could read the file; mutool's 1 is about pages that are damaged in the papers. */
  readonly good: readonly number[]
}

const TIME_LIMIT = 300_000

/** Our stamp says on each page which it is: one that was read to its end is counted. */
const stampedPages = (output: string): number =>
  new Set(Array.from(output.matchAll(/Page\s+(\d+)\s+of\s+\d+/g), ([, page]) => page)).size

const readers: readonly Reader[] = [
  {
    name: 'poppler (pdfinfo)',
    command: 'pdfinfo',
    args: (path) => [path],
    pages: (output) => Number(/Pages:\s*(\d+)/.exec(output)?.[1]),
    good: [0],
  },
  {
    name: 'poppler (pdftotext, every page)',
    command: 'pdftotext',
    args: (path) => ['-raw', path, '-'],
    pages: stampedPages,
    isByStamp: true,
    good: [0],
  },
  {
    name: 'mupdf (mutool info)',
    command: 'mutool',
    args: (path) => ['pages', path],
    pages: (output) => output.match(/<page pagenum=/g)?.length ?? 0,
    good: [0],
  },
  {
    name: 'mupdf (mutool draw, every page)',
    command: 'mutool',
    args: (path) => ['draw', '-i', '-q', '-F', 'txt', '-o', '-', path],
    pages: stampedPages,
    isByStamp: true,
    good: [0, 1],
  },
  {
    name: 'qpdf',
    command: 'qpdf',
    args: (path) => ['--show-npages', path],
    pages: Number,
    good: [0],
  },
  {
    name: 'pdf.js (every page)',
    command: process.execPath,
    args: (path) => [join(import.meta.dirname, 'read-with-pdfjs.mjs'), path],
    pages: stampedPages,
    isByStamp: true,
    good: [0],
  },
]

/** Has every reader that is installed read the file, each for five minutes at most. */
export const askReaders = (path: string, pageCount: number): Reading[] =>
  readers.map((reader) => {
    const from = performance.now()
    const { status, stdout, stderr, error } = spawnSync(reader.command, reader.args(path), {
      encoding: 'utf8',
      timeout: TIME_LIMIT,
      maxBuffer: 1 << 29,
    })
    const took = (performance.now() - from) / 1000
    const said = (verdict: string, isFine: boolean): Reading => ({ name: reader.name, verdict, isFine, took })
    const code = (error as NodeJS.ErrnoException | undefined)?.code
    if (code === 'ENOENT') return said('not installed', true)
    if (code !== undefined) return said(`stopped: ${code}`, false)
    if (!reader.good.includes(status ?? -1)) return said(`exit ${status}: ${stderr.slice(0, 300)}`, false)
    const pages = reader.pages(stdout)
    if (reader.isByStamp)
      return said(`to its end; our stamp found on ${pages} of ${pageCount} pages`, pages > 0)
    return said(`${pages} of ${pageCount} pages`, pages === pageCount)
  })
