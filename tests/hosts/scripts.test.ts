import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'

const scripts = resolve(import.meta.dirname, '../../scripts')

/** A project with the scripts, a lockfile and nothing installed. */
const aProject = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'packhorse-scripts-'))
  cpSync(scripts, join(folder, 'scripts'), { recursive: true })
  const wanted = { name: 'empty', version: '1.0.0', dependencies: { missing: '9.9.9' } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(wanted))
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({
      ...wanted,
      lockfileVersion: 3,
      packages: { '': wanted, 'node_modules/missing': { version: '9.9.9' } },
    }),
  )
  return folder
}

const evaluate = (folder: string, file: string, code: string, env: Record<string, string> = {}): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const m = await import(${JSON.stringify(pathToFileURL(join(folder, 'scripts/lib', file)).href)}); ${code}`,
    ],
    { env: { ...process.env, ...env }, encoding: 'utf8' },
  ).trim()

describe('the scripts', () => {
  it('say in one sentence that the packages cannot be installed', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(aProject(), 'scripts/start.mjs')], {
      env: { ...process.env, npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' },
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toContain('The packages could not be installed')
    expect(stderr).not.toContain('at async')
  })

  it('bring the Node that came with the packages, and else their own when it is new enough', () => {
    const folder = aProject()
    const which = () => evaluate(folder, 'node24.mjs', 'console.log(m.nodeForPackhorse())')
    expect(which()).toBe(process.execPath)
    const bundled = join(folder, 'node_modules/.bin/node')
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
    writeFileSync(bundled, '')
    expect(which()).toBe(bundled)
  })

  it('know Electron by its program, not by its package', () => {
    const folder = aProject()
    const dist = join(folder, 'node_modules/electron/dist')
    const find = (env?: Record<string, string>) =>
      evaluate(folder, 'electron-binary.mjs', 'console.log(m.findElectron())', env)
    mkdirSync(dist, { recursive: true })
    writeFileSync(join(folder, 'node_modules/electron/path.txt'), 'electron')
    expect(find({ ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'elsewhere') })).toBe('null')
    writeFileSync(join(dist, 'electron'), '')
    expect(find()).toBe(join(dist, 'electron'))
  })
})
