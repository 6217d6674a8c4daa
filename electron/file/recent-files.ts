import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { FileState } from '@shared/contract/file.ts'
import { z } from 'zod'
import { writeAtomically } from './write-atomically.ts'

export type RecentFile = FileState['recent'][number]

const kept = z.object({
  files: z.array(z.object({ path: z.string(), openedAt: z.iso.datetime() })),
  /** The file that was open when Packhorse was left, to be opened again; null when it was closed by hand. */
  last: z.string().nullable(),
})
type Kept = z.infer<typeof kept>

const mostKept = 12
const pathOf = (dataFolder: string): string => join(dataFolder, 'recent.json')

/** Without the folder and the ending. */
export const nameOf = (path: string): string => basename(path, extname(path))

const read = (dataFolder: string): Kept => {
  try {
    return kept.parse(JSON.parse(readFileSync(pathOf(dataFolder), 'utf8')))
  } catch {
    // Not there yet, or unreadable: the list is a convenience, and files are found again by opening them.
    return { files: [], last: null }
  }
}

const write = (dataFolder: string, list: Kept): void =>
  writeAtomically(pathOf(dataFolder), JSON.stringify(list, null, 2))

export const rememberOpened = (dataFolder: string, path: string, openedAt: string): void => {
  const others = read(dataFolder).files.filter((file) => file.path !== path)
  write(dataFolder, { files: [{ path, openedAt }, ...others].slice(0, mostKept), last: path })
}

/** So that the next start does not open it again. */
export const rememberClosed = (dataFolder: string): void =>
  write(dataFolder, { ...read(dataFolder), last: null })

export const forgetRecent = (dataFolder: string, path: string): void => {
  const { files, last } = read(dataFolder)
  write(dataFolder, { files: files.filter((file) => file.path !== path), last: last === path ? null : last })
}

/** `null`: none, or it was closed by hand. */
export const lastOpen = (dataFolder: string): string | null => read(dataFolder).last

export const isRecent = (dataFolder: string, path: string): boolean =>
  read(dataFolder).files.some((file) => file.path === path)

/** A drive that does not answer within a moment counts as not there: the screen must not wait for it. */
const isThere = async (path: string): Promise<boolean> => {
  const found = stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), 500)
  })
  return Promise.race([found, late]).finally(() => clearTimeout(timer))
}

/** Newest first. */
export const listRecent = (dataFolder: string): Promise<RecentFile[]> =>
  Promise.all(
    read(dataFolder).files.map(async ({ path, openedAt }) => ({
      path,
      name: nameOf(path),
      openedAt,
      isThere: await isThere(path),
    })),
  )
