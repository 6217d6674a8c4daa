import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AppError } from '@shared/errors.ts'

const upFrom = (folder: string): string | null => {
  const here = join(folder, 'resources')
  if (existsSync(join(here, 'fonts'))) return here
  const above = dirname(folder)
  return above === folder ? null : upFrom(above)
}

/**
 * The folder `resources/` that came with the program. It is looked for upwards, because this file lies at another depth
 * in the sources, in the bundle and in an installed program.
 */
export const resourcesFolder = (): string => {
  const found = upFrom(import.meta.dirname)
  if (found !== null) return found
  throw new AppError('internal', 'Part of Packhorse is missing: its fonts. Install it again.')
}
