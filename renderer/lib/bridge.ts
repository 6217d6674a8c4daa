import type { Bridge } from '@shared/envelope.ts'

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in the browser fallback. */
    readonly packhorse?: Bridge
  }
}

let found: Bridge | null = null

/** Called once, before the first screen. */
export const setBridge = (bridge: Bridge): void => {
  found = bridge
}

export const bridge = (): Bridge => {
  if (found === null) throw new Error('The page asked before it was connected.')
  return found
}
