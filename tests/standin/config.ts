import type { Chromium } from './chromium.ts'

interface StandInConfig {
  readonly appFolder: string
  readonly name: string
  readonly version: string
  readonly chromium: Chromium
}

let current: StandInConfig | null = null

/** Called once by the executable, before the app's own code is loaded. */
export const configure = (config: StandInConfig): void => {
  current = config
}

export const config = (): StandInConfig => {
  if (current === null) throw new Error('electron stand-in: not started through electron-standin.ts')
  return current
}
