import type { AgendaFileItem, AgendaFilePaper } from '@shared/entities/agenda-file.ts'
import { AppError } from '@shared/errors.ts'
import { realpathSync, statSync } from 'node:fs'
import { basename, join, sep } from 'node:path'

/** Where a paper lies that an agenda file names. */
export interface LocatedPaper {
  /** As the agenda file calls it. */
  readonly file: string
  readonly fileName: string
  readonly path: string
}

const papersOf = (items: readonly AgendaFileItem[]): AgendaFilePaper[] =>
  items.flatMap((item) => [...(item.papers ?? []), ...papersOf(item.items ?? [])])

/** `null` when there is no such file in the folder; links that lead out of it count as not there. */
const locate = (folder: string, file: string): LocatedPaper | null => {
  try {
    const root = realpathSync(folder)
    const path = realpathSync(join(root, file))
    const isInside = path.startsWith(root + sep) && statSync(path).isFile()
    return isInside ? { file, fileName: basename(file), path } : null
  } catch {
    // Not there, or not to be read: said together with all others that are missing.
    return null
  }
}

/**
 * Every paper that the agenda names, once each. Throws `not_found` with all that are missing, before anything is added.
 */
export const findPapers = (items: readonly AgendaFileItem[], folder: string): LocatedPaper[] => {
  const files = [...new Set(papersOf(items).map(({ file }) => file))]
  const located = files.map((file) => locate(folder, file))
  const missing = files.filter((_file, at) => located[at] === null)
  if (missing.length > 0) throw notThere(missing, folder)
  return located.filter((paper) => paper !== null)
}

const notThere = (missing: readonly string[], folder: string): AppError => {
  const named = missing.slice(0, 3).join(', ')
  const more = missing.length > 3 ? ` and ${missing.length - 3} more` : ''
  const verb = missing.length === 1 ? 'is' : 'are'
  return new AppError(
    'not_found',
    `Nothing was added: ${named}${more} ${verb} not in ${folder}. Put the papers there, beside the agenda file, and try again.`,
    { missing: missing.slice(0, 50) },
  )
}
