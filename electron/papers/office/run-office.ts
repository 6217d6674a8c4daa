import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { canTag, type Office } from './office.ts'
import { makeProfile } from './profile.ts'

export interface OfficeJob {
  /** With the ending of what it is: LibreOffice goes by it. */
  readonly path: string
  /** Writer, Calc or Impress: each makes PDFs in its own way. */
  readonly module: 'writer' | 'calc' | 'impress'
  /** Of our own, and empty; the PDF and the profile go there. The caller removes it. */
  readonly folder: string
}

export interface OfficePorts {
  readonly signal: AbortSignal
  /** Milliseconds. Default: two minutes, since the first start on a slow machine takes half of one. */
  readonly limit?: number
}

export type OfficeOutcome =
  { readonly ok: true; readonly pdf: string } | { readonly ok: false; readonly why: 'failed' | 'too-long' }

const usualLimit = 120_000

/** One at a time: two at once fight over memory, and on some systems over the profile. */
let turn: Promise<unknown> = Promise.resolve()

/**
 * Has LibreOffice make a PDF of a document, tagged where it can. It runs hidden, with a profile of its own, and is ended
 * with everything it started when it takes too long.
 *
 * @throws the reason of `signal` when it is stopped
 */
export const convertWithOffice = (
  office: Office,
  job: OfficeJob,
  ports: OfficePorts,
): Promise<OfficeOutcome> => {
  const mine = turn.then(() => convert(office, job, ports))
  turn = mine.catch(() => null)
  return mine
}

const convert = async (office: Office, job: OfficeJob, ports: OfficePorts): Promise<OfficeOutcome> => {
  ports.signal.throwIfAborted()
  const profile = join(job.folder, 'profile')
  const out = join(job.folder, 'out')
  await makeProfile(profile)
  await mkdir(out)
  const ending = await run(office.path, argumentsFor(office, job, profile, out), ports)
  ports.signal.throwIfAborted()
  // It ends with 0 when it could not read the file, too: only the PDF tells.
  const pdf = join(out, 'paper.pdf')
  return existsSync(pdf) && ending === 'ended'
    ? { ok: true, pdf }
    : { ok: false, why: ending === 'ended' ? 'failed' : 'too-long' }
}

const argumentsFor = (office: Office, job: OfficeJob, profile: string, out: string): string[] => [
  `-env:UserInstallation=${pathToFileURL(profile).href}`,
  '--headless',
  '--invisible',
  '--norestore',
  '--nologo',
  '--nodefault',
  '--nolockcheck',
  '--convert-to',
  filterFor(office, job),
  '--outdir',
  out,
  job.path,
]

const OPTIONS = { PDFUACompliance: true, UseTaggedPDF: true, ExportBookmarks: true, ExportNotes: false }

const filterFor = (office: Office, { module }: OfficeJob): string => {
  if (!canTag(office)) return `pdf:${module}_pdf_Export`
  const options = Object.entries(OPTIONS).map(([name, value]) => [
    name,
    { type: 'boolean', value: String(value) },
  ])
  return `pdf:${module}_pdf_Export:${JSON.stringify(Object.fromEntries(options))}`
}

const run = (path: string, words: readonly string[], { signal, limit = usualLimit }: OfficePorts) =>
  new Promise<'ended' | 'too-long'>((settle) => {
    let isLate = false
    const child = spawn(path, words, {
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    const end = () => endTree(child.pid)
    const timer = setTimeout(() => {
      isLate = true
      end()
    }, limit)
    signal.addEventListener('abort', end, { once: true })
    const over = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      settle(isLate ? 'too-long' : 'ended')
    }
    child.on('error', over) // it has gone meanwhile: there is no PDF, which says so
    child.on('exit', over)
  })

/** The program starts others: all of them go. */
const endTree = (pid: number | undefined): void => {
  if (pid === undefined) return
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true })
    return
  }
  try {
    process.kill(-pid, 'SIGKILL') // the group that `detached` made
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error // ESRCH: it had just ended by itself
  }
}
