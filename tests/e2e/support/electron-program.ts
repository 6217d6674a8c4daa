import { resolve } from 'node:path'
import { findElectron } from '../../../scripts/lib/electron-binary.mjs'

const standIn = resolve(import.meta.dirname, '../../standin/electron-standin.ts')

/**
 * The program that journeys run in: the real Electron where its binary is there, else the stand-in. PACKHORSE_STANDIN=1 asks
 * for the stand-in in any case.
 */
export const electronProgram = (): { path: string; isReal: boolean } => {
  const real = process.env['PACKHORSE_STANDIN'] === '1' ? null : findElectron()
  return real === null ? { path: standIn, isReal: false } : { path: real, isReal: true }
}
