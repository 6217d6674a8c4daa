import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const standIn = join(root, 'tests/standin/electron-standin.ts')

/**
 * The program that journeys run in: the real Electron where its binary is there (looked for without `require('electron')`,
 * which would download it), else the stand-in. PACKHORSE_STANDIN=1 asks for the stand-in in any case.
 */
export const electronProgram = (): { path: string; isReal: boolean } => {
  const real = realElectron()
  return real === null || process.env['PACKHORSE_STANDIN'] === '1'
    ? { path: standIn, isReal: false }
    : { path: real, isReal: true }
}

const realElectron = (): string | null => {
  const folder = join(root, 'node_modules/electron')
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist')
  const note = join(folder, 'path.txt')
  if (!existsSync(note)) return null
  const program = join(dist, readFileSync(note, 'utf8').trim())
  return existsSync(program) ? program : null
}
