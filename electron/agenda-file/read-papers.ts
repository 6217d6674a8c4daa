import type { AgendaFileItem, AgendaFilePaper } from '@shared/entities/agenda-file.ts'
import type { Examination } from '@shared/entities/paper.ts'
import { AppError } from '@shared/errors.ts'
import { realpathSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { paperKind } from '../pack/papers/kind.ts'

/** A paper that was found and looked at; its bytes are read again when it is stored, so that few are in memory at once. */
export interface FoundPaper {
  readonly path: string
  readonly fileName: string
  readonly mediaType: string
  readonly examination: Examination
}

/** Papers of an agenda file by what the file calls them. */
export type FoundPapers = ReadonlyMap<string, FoundPaper>

export type Examine = (bytes: Uint8Array) => Promise<Examination>

const papersOf = (items: readonly AgendaFileItem[]): AgendaFilePaper[] =>
  items.flatMap((item) => [...(item.papers ?? []), ...papersOf(item.items ?? [])])

/** `null` when there is no such file in the folder; links that lead out of it count as not there. */
const locate = (folder: string, file: string): string | null => {
  try {
    const root = realpathSync(folder)
    const path = realpathSync(join(root, file))
    return path.startsWith(root + sep) && statSync(path).isFile() ? path : null
  } catch {
    // Not there, or not to be read: said together with all others that are missing.
    return null
  }
}

/**
 * Finds every paper that the agenda names and looks at each. Throws `not_found` with all that are missing, before
 * anything is added. What is wrong with a paper itself is in its examination.
 */
export const readPapers = async (
  items: readonly AgendaFileItem[],
  folder: string,
  examine: Examine,
  step: (done: number, total: number) => void,
): Promise<FoundPapers> => {
  const files = [...new Set(papersOf(items).map(({ file }) => file))]
  const places = new Map(files.map((file) => [file, locate(folder, file)]))
  const missing = files.filter((file) => places.get(file) === null)
  if (missing.length > 0) throw notThere(missing, folder)
  const found = new Map<string, FoundPaper>()
  for (const [file, path] of places) {
    step(found.size, files.length)
    if (path !== null) found.set(file, await look(path, examine))
  }
  return found
}

const look = async (path: string, examine: Examine): Promise<FoundPaper> => {
  const bytes = await readFile(path)
  return { path, fileName: basename(path), mediaType: mediaTypeOf(bytes), examination: await examine(bytes) }
}

/** By what the bytes are, not by what the name says. */
const mediaTypeOf = (bytes: Uint8Array): string => {
  const kind = paperKind(bytes)
  if (kind === 'pdf') return 'application/pdf'
  return kind === 'png' || kind === 'jpeg' ? `image/${kind}` : 'application/octet-stream'
}

const notThere = (missing: readonly string[], folder: string): AppError => {
  const named = missing.slice(0, 3).join(', ')
  const more = missing.length > 3 ? ` and ${missing.length - 3} more` : ''
  return new AppError(
    'not_found',
    `Nothing was added: ${named}${more} ${missing.length === 1 ? 'is' : 'are'} not in ${folder}. Put the papers there, beside the agenda file, and try again.`,
    { missing: missing.slice(0, 50) },
  )
}
