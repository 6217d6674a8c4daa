import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { findElectron } from './electron-binary.mjs'
import { inProject } from './project.mjs'
import { run } from './run.mjs'

const triedNote = inProject('node_modules/.cache/packhorse-electron-not-had')
const day = 24 * 3600_000
const downloadLimit = 5 * 60_000

const source = () =>
  process.env.ELECTRON_MIRROR ??
  process.env.npm_config_electron_mirror ??
  'https://github.com/electron/electron/releases/download/'

const isReachable = async (address) => {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) })
    return true
  } catch {
    return false // no network, or a network that does not let us there
  }
}

const triedToday = () => existsSync(triedNote) && Date.now() - statSync(triedNote).mtimeMs < day

const download = async (say) => {
  say('Downloading Electron (once; about 110 MB)…')
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), downloadLimit)
  const code = await run(process.execPath, [inProject('node_modules/electron/install.js')], {
    signal: controller.signal,
    stdio: ['ignore', 'inherit', 'ignore'],
  }).catch(() => 1)
  clearTimeout(timer)
  return code === 0 && findElectron() !== null
}

/** Electron's program, downloaded if need be; or why it cannot be had, as the end of a sentence. */
export const getElectron = async (say) => {
  const there = findElectron()
  if (there !== null) return { program: there }
  const { host } = new URL(source())
  if (triedToday()) return { reason: `Electron could not be downloaded from ${host} earlier today` }
  if (!(await isReachable(source())))
    return { reason: `Electron is not on this machine and ${host} cannot be reached` }
  if (await download(say)) {
    rmSync(triedNote, { force: true })
    return { program: findElectron() }
  }
  mkdirSync(dirname(triedNote), { recursive: true })
  writeFileSync(triedNote, '')
  return { reason: `Electron could not be downloaded from ${host}` }
}

/** Why this machine cannot show Electron's window though the program is there; `null` when it can. */
export const whyNoWindow = () => {
  if (process.platform !== 'linux') return null
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no screen here for its window'
  if (process.getuid?.() === 0) return 'Electron does not run as root'
  return null
}
