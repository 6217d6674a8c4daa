import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

/** What decides where programs are. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/** Where LibreOffice may be on this machine, the likeliest first. Places that are not there are left out. */
export const officePlaces = async (machine: Machine): Promise<string[]> => {
  const places =
    machine.platform === 'win32'
      ? await onWindows(machine)
      : machine.platform === 'darwin'
        ? onMac(machine)
        : onLinux(machine)
  return [...new Set(places)].filter((path) => existsSync(path))
}

export const onLinux = ({ variables, home }: Machine): string[] => [
  ...(variables['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder.startsWith('/'))
    .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')]),
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  ...inFolder('/opt', /^libreoffice/).map((folder) => join(folder, 'program/soffice')),
  '/var/lib/flatpak/exports/bin/org.libreoffice.LibreOffice',
  join(home, '.local/share/flatpak/exports/bin/org.libreoffice.LibreOffice'),
  '/snap/bin/libreoffice',
]

export const onMac = ({ home }: Machine): string[] =>
  ['/Applications', join(home, 'Applications')].map((folder) =>
    join(folder, 'LibreOffice.app/Contents/MacOS/soffice'),
  )

const onWindows = async (machine: Machine): Promise<string[]> => [
  ...inProgramFiles(machine),
  ...inRegistry(await askRegistry()),
]

/** `soffice.com` is the one that waits until it is done and speaks. */
export const inProgramFiles = ({ variables }: Machine): string[] =>
  ['ProgramFiles', 'ProgramW6432', 'ProgramFiles(x86)']
    .map((name) => variables[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => `${folder}\\LibreOffice\\program\\soffice.com`)

/** What `reg query` answers: the folder `program` of each installation. */
export const inRegistry = (answer: string): string[] =>
  [...answer.matchAll(/REG_SZ\s+(.+?)\s*$/gm)].map(([, folder = '']) => `${folder}\\soffice.com`)

const askRegistry = async (): Promise<string> => {
  const key = String.raw`HKLM\SOFTWARE\LibreOffice\UNO\InstallPath`
  try {
    return (await promisify(execFile)('reg', ['query', key, '/ve'], { timeout: 5000 })).stdout
  } catch {
    return '' // no such key: not installed for all users
  }
}

const inFolder = (folder: string, name: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((each) => name.test(each))
        .toSorted()
        .toReversed()
        .map((each) => join(folder, each))
    : []
