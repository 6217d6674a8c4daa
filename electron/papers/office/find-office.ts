import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Office, versionIn } from './office.ts'
import { officePlaces } from './places.ts'

/** What is known of LibreOffice on this machine. */
export interface OfficeFound {
  readonly office: Office | null
  /** The place that the person gave; null: it is looked for. */
  readonly given: string | null
}

const VERSION_LIMIT = 20_000
const settingPath = (dataFolder: string): string => join(dataFolder, 'libreoffice.json')

/** By data folder. What was found stays so until it is looked for anew or has gone from its place. */
const known = new Map<string, Office>()

/**
 * LibreOffice at the place that the person gave, else wherever it is found. Each machine remembers its own: it is no
 * matter of the file.
 */
export const findOffice = async (dataFolder: string): Promise<OfficeFound> => {
  const given = givenPlace(dataFolder)
  const before = known.get(dataFolder)
  if (before && existsSync(before.path) && (given === null || given === before.path))
    return { office: before, given }
  const office = await firstThatAnswers(
    given === null
      ? await officePlaces({ platform: process.platform, variables: process.env, home: homedir() })
      : [given],
  )
  if (office === null) known.delete(dataFolder)
  else known.set(dataFolder, office)
  return { office, given }
}

/** Null: look for it. What is given is not tried here. */
export const setOfficePlace = async (dataFolder: string, path: string | null): Promise<void> => {
  known.delete(dataFolder)
  if (path === null) await rm(settingPath(dataFolder), { force: true })
  else await writeFile(settingPath(dataFolder), JSON.stringify({ path }))
}

/** What a program at this place says it is; null when there is none, or it is not LibreOffice. */
export const officeAt = async (path: string): Promise<Office | null> => {
  if (!existsSync(path)) return null
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: VERSION_LIMIT })
    const version = versionIn(stdout)
    return version === null ? null : { path, version }
  } catch {
    return null // it cannot be run, or does not know the question: not LibreOffice
  }
}

const firstThatAnswers = async (places: readonly string[]): Promise<Office | null> => {
  for (const path of places) {
    const office = await officeAt(path)
    if (office !== null) return office
  }
  return null
}

const givenPlace = (dataFolder: string): string | null => {
  const path = settingPath(dataFolder)
  if (!existsSync(path)) return null
  try {
    const { path: given } = JSON.parse(readFileSync(path, 'utf8')) as { path?: unknown }
    return typeof given === 'string' && given !== '' ? given : null
  } catch {
    return null // someone edited it by hand: look for it as if nothing had been given
  }
}
