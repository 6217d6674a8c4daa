#!/usr/bin/env node
/**
 * Poses as the Electron executable: `electron-standin.ts [--inspect=0 --remote-debugging-port=0 …] <app folder> [args]`.
 *
 * Playwright's `_electron.launch({ executablePath })` needs a process that prints where its Node inspector and its browser
 * listen, and whose inspector answers `require('electron')`. This is that process. Needs Node 22.18 or newer.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import inspector from 'node:inspector'
import { registerHooks } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findChromium } from './chromium.ts'
import { configure } from './config.ts'

interface Package {
  readonly name: string
  readonly productName?: string
  readonly version: string
  readonly main: string
}

const given = process.argv.slice(2)
const flags = given.filter((argument) => argument.startsWith('--'))
const [target = '.', ...rest] = given.filter((argument) => !argument.startsWith('--'))

const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package

const folderOf = (path: string): string => {
  let folder = statSync(path).isDirectory() ? path : dirname(path)
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

const appFolder = folderOf(resolve(target))
const appPackage = readPackage(appFolder)
const entry = statSync(resolve(target)).isDirectory() ? join(appFolder, appPackage.main) : resolve(target)

// Playwright holds `ready` back until it has attached, and then calls `__playwright_run`.
const isDriven = flags.includes('--inspect=0')
if (isDriven) inspector.open(0, '127.0.0.1') // prints "Debugger listening on ws://…"

configure({
  appFolder,
  name: appPackage.productName ?? appPackage.name,
  version: appPackage.version,
  chromium: await findChromium(),
})

const url = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
})

Object.defineProperty(process.versions, 'electron', { value: '45.0.0-standin', enumerable: true })
Object.defineProperty(process, 'type', { value: 'browser' })
process.argv = [process.argv[0] ?? 'electron', entry, ...rest, ...flags]

const { app } = await import('./app.ts')
const { openBrowser } = await import('./browser.ts')
if (isDriven) Object.assign(globalThis, { __playwright_run: () => app.start() })
const opened = openBrowser()
await import(pathToFileURL(entry).href)
await opened
if (!isDriven) app.start()
