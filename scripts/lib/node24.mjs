import { existsSync } from 'node:fs'
import { delimiter } from 'node:path'
import { inProject } from './project.mjs'
import { Stop } from './say.mjs'

/** What better-sqlite3 13 runs on: older Nodes end without a word when it is loaded. */
const least = [22, 18]

const bundled = inProject('node_modules/.bin/node')

/**
 * The Node that Packhorse itself runs on: on Linux the one that came with the packages, else the one that runs this
 * script when it is new enough. Throws a `Stop` that says what to do.
 */
export const nodeForPackhorse = () => {
  if (existsSync(bundled)) return bundled
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > least[0] || (major === least[0] && minor >= least[1])) return process.execPath
  const comesAlong = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)
  throw new Stop(
    `Packhorse needs Node ${least.join('.')} or newer, and this is ${process.versions.node}. ` +
      (comesAlong
        ? 'The one that comes with its packages is missing: run "npm ci" (without leaving out optional packages), then this again.'
        : `For ${process.platform} (${process.arch}) please install Node 24 from nodejs.org, then run this again.`),
  )
}

/** An environment in which `node` and the project's own programs are found first. */
export const withOurPrograms = (env = process.env) => ({
  ...env,
  PATH: [inProject('node_modules/.bin'), env.PATH ?? env.Path ?? ''].join(delimiter),
})
