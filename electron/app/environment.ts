import { existsSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { clockOn, systemClock, type Clock } from './clock.ts'

/** What Packhorse takes from the machine it runs on; the same for every way in. */
export interface Environment {
  /** Packhorse's own things: recent files, backups, log. */
  readonly dataFolder: string
  /** Where the person's files are looked for. */
  readonly documentsFolder: string
  readonly clock: Clock
  /** Login name: goes into the audit log and says who holds a file. */
  readonly who: string
}

type Variables = Readonly<Record<string, string | undefined>>

/**
 * - `PACKHORSE_DATA`: one folder for everything, documents too, such as a stick or a test's own folder.
 * - `PACKHORSE_TODAY`: stand on a day (`2026-09-01`), to rehearse a deadline.
 *
 * Throws a plain sentence when one of them makes no sense.
 */
export const readEnvironment = (variables: Variables): Environment => {
  const own = variables['PACKHORSE_DATA']
  return {
    dataFolder: own ? resolve(own) : join(settingsFolder(variables), 'Packhorse'),
    documentsFolder: own ? join(resolve(own), 'Documents') : documents(),
    clock: readClock(variables['PACKHORSE_TODAY']),
    who: userInfo().username,
  }
}

const settingsFolder = (variables: Variables): string => {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support')
  if (process.platform === 'win32') return variables['APPDATA'] ?? join(homedir(), 'AppData/Roaming')
  return variables['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
}

const documents = (): string => {
  const usual = join(homedir(), 'Documents')
  return existsSync(usual) ? usual : homedir()
}

const readClock = (day: string | undefined): Clock => {
  if (!day) return systemClock
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  const date = parts === null ? null : new Date(`${day}T00:00:00Z`)
  if (date === null || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) {
    throw new Error(`PACKHORSE_TODAY must be a day such as 2026-09-01, and "${day}" is none.`)
  }
  return clockOn(day)
}
