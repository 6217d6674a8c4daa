import { existsSync, readFileSync } from 'node:fs'
import { inProject } from './project.mjs'
import { run } from './run.mjs'
import { Stop } from './say.mjs'

const readPackages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages

/**
 * Whether what is installed is what package-lock.json says. npm notes what it installed in a lockfile of its own; an
 * optional package may be missing there (it is for another platform), all else has to agree.
 */
const isInstalled = () => {
  const note = inProject('node_modules/.package-lock.json')
  if (!existsSync(note)) return false
  const wanted = readPackages(inProject('package-lock.json'))
  const there = readPackages(note)
  const agrees = ([path, { version, optional }]) =>
    path === '' || (there[path] === undefined ? optional === true : there[path].version === version)
  return Object.entries(wanted).every(agrees) && Object.keys(there).every((path) => path in wanted)
}

/** npm as it called us, else the one on the PATH. */
const runNpm = (args) => {
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args])
  return run('npm', args, { shell: process.platform === 'win32' })
}

/** Installs the packages when they are missing or the lockfile has changed. Throws a `Stop` when that fails. */
export const ensureDependencies = async (say) => {
  if (isInstalled()) return
  say('Installing what Packhorse is made of (once; about 600 MB)…')
  const code = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']).catch(
    (cause) => cause.message,
  )
  if (code === 0) return
  throw new Stop(
    `The packages could not be installed ("npm ci" ended with ${code}; its own words are above). Packhorse needs the npm ` +
      'registry once: check the network, or the registry that your organisation uses ("npm config get registry"), and run this again.',
  )
}
