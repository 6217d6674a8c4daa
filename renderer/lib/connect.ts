import { setBridge } from './bridge.ts'

/** Finds the way to main: the preload's in Electron, else the loopback one. Resolves before the first screen. */
export const connect = async (): Promise<void> => {
  if (window.packhorse !== undefined) return setBridge(window.packhorse)
  const { connectWeb } = await import('./web-bridge.ts')
  setBridge(await connectWeb())
}
