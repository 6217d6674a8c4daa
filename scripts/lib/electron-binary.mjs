import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from './project.mjs'

/**
 * Electron's program, or `null` where only its package is there and not the binary. Looked for on disk, because
 * `require('electron')` would start to download it.
 */
export const findElectron = () => {
  const folder = inProject('node_modules/electron')
  const note = join(folder, 'path.txt')
  const name = existsSync(note) ? readFileSync(note, 'utf8').trim() : 'electron'
  const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name)
  return existsSync(program) ? program : null
}
