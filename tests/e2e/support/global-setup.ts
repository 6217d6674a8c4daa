import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { findChromium } from '../../standin/chromium.ts'
import { electronProgram } from './electron-program.ts'

/** Once, before the journeys: the app is built, and the browser is unpacked before two of them could do it at once. */
const setUp = async (): Promise<void> => {
  if (!existsSync(resolve(import.meta.dirname, '../../../out/main/index.js'))) {
    throw new Error('The app is not built. Run "npm run build" first, or "npm test", which does.')
  }
  if (!electronProgram().isReal) await findChromium()
}

// Playwright takes a default export here.
// oxlint-disable-next-line import/no-default-export
export default setUp
