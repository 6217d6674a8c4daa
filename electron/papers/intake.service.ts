import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '@shared/errors.ts'
import type { JobContext } from '../app/handler.ts'
import { resourcesFolder } from '../app/resources-folder.ts'
import { withTempFolder } from '../app/temp-files.ts'
import type { LookedAt } from '../pack/papers/look-at-file.ts'
import { type Looking, startLooking } from '../pack/papers/look-in-process.ts'
import { isOfficeFormat, makeOfficePdf } from './office/office-paper.ts'

/** A file on its way into the record: a copy of ours, which nobody changes meanwhile. */
export interface Incoming {
  readonly fileName: string
  readonly path: string
}

/** One that was looked at, and made into a PDF where it is none. */
export type Examined = Incoming & LookedAt

/** Whether what came inside a file becomes papers of its own, or is only named. */
export type Inside = 'add' | 'name'

/** Messages within messages within messages: what is deeper is named, not taken. */
const DEEPEST = 3
const MOST_FILES = 400

/**
 * Looks at each file as the pack will, and makes the PDF of those that are none. Nothing is written to the record yet, so
 * this can be stopped. What it made lies in passing files, which go when `use` has ended.
 *
 * @param use gets the files in order; what came inside one stands right behind it
 */
export const withExamined = <T>(
  incoming: readonly Incoming[],
  inside: Inside,
  job: JobContext,
  use: (files: Examined[]) => T | Promise<T>,
): Promise<T> =>
  withTempFolder(job.app.host.dataFolder, async (folder) => {
    const looking = startLooking({
      start: (script) => job.app.host.startProcess(script),
      signal: job.signal,
    })
    try {
      const files = await examineAll(incoming, { inside, job, looking, folder })
      job.progress('Putting it into the file', files.length, files.length)
      return await use(files)
    } finally {
      looking.end()
    }
  })

/** The same for a single file, without what came inside it. */
export const withExaminedOne = <T>(
  file: Incoming,
  job: JobContext,
  use: (file: Examined) => T | Promise<T>,
): Promise<T> =>
  withExamined([file], 'name', job, ([examined]) => {
    if (examined !== undefined) return use(examined)
    throw new AppError('internal', `“${file.fileName}” was not looked at. Nothing was added.`)
  })

interface Work {
  readonly inside: Inside
  readonly job: JobContext
  readonly looking: Looking
  readonly folder: string
}

const examineAll = async (incoming: readonly Incoming[], work: Work): Promise<Examined[]> => {
  const waiting = incoming.map((file) => ({ file, depth: 0 }))
  const found: Examined[] = []
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { file, depth } = next
    work.job.signal.throwIfAborted()
    const total = found.length + 1 + waiting.length
    const tell = (doing: string) => work.job.progress(`${doing} “${file.fileName}”`, found.length, total)
    tell('Looking at')
    const examined = await examine(file, join(work.folder, String(found.length)), work, tell)
    const { attachments } = examined
    const isTaken = work.inside === 'add' && depth < DEEPEST && total + attachments.length <= MOST_FILES
    found.push({ ...file, ...withWordOn(examined, isTaken) })
    if (isTaken) waiting.unshift(...attachments.map((each) => ({ file: each, depth: depth + 1 })))
  }
  return found
}

const examine = async (
  { path, fileName }: Incoming,
  workFolder: string,
  { looking, job }: Work,
  tell: (doing: string) => void,
): Promise<LookedAt> => {
  await mkdir(workFolder)
  const fontsFolder = join(resourcesFolder(), 'fonts')
  const found = await looking.look(path, fileName, { workFolder, fontsFolder })
  if (!isOfficeFormat(found.examination.format)) return found
  return makeOfficePdf(found, path, { looking, job, workFolder, tell })
}

/** Says what became of the files inside a file. */
const withWordOn = (found: LookedAt, isTaken: boolean): LookedAt => {
  const names = found.attachments.map(({ fileName }) => fileName)
  if (names.length === 0) return found
  const [one, many] = isTaken
    ? ['Its attachment follows as a paper of its own', 'Its attachments follow as papers of their own']
    : ['Its attachment was not taken', 'Its attachments were not taken']
  const remedy = isTaken ? '' : ' Save what the board needs and add it to this item.'
  const note = `${names.length === 1 ? one : many}: ${names.join(', ')}.${remedy}`
  const { examination } = found
  return { ...found, examination: { ...examination, notes: [...examination.notes, note] } }
}
