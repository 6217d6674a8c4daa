import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

type Setting = readonly [path: string, name: string, value: boolean | number | string]

const SECURITY = '/org.openoffice.Office.Common/Security/Scripting'
const NET = '/org.openoffice.Inet/Settings'

/**
 * What LibreOffice must not do with a stranger's document: run macros, follow links to other files, call anyone. A proxy
 * that is not there stops what would call all the same.
 */
const SETTINGS: readonly Setting[] = [
  [SECURITY, 'MacroSecurityLevel', 3],
  [SECURITY, 'DisableMacrosExecution', true],
  [SECURITY, 'BlockUntrustedRefererLinks', true],
  [SECURITY, 'DisableActiveContent', true],
  ['/org.openoffice.Office.Writer/Content/Update', 'Link', 0],
  ['/org.openoffice.Office.Calc/Content/Update', 'Link', 2],
  ['/org.openoffice.Office.Common/Misc', 'FirstRun', false],
  [NET, 'ooInetProxyType', 2],
  [NET, 'ooInetHTTPProxyName', '127.0.0.1'],
  [NET, 'ooInetHTTPProxyPort', 9],
  [NET, 'ooInetHTTPSProxyName', '127.0.0.1'],
  [NET, 'ooInetHTTPSProxyPort', 9],
  [NET, 'ooInetNoProxy', ''],
]

/** Writes a fresh profile: LibreOffice then knows nothing of the person's own, which may be open. */
export const makeProfile = async (folder: string): Promise<void> => {
  await mkdir(join(folder, 'user'), { recursive: true })
  await writeFile(join(folder, 'user', 'registrymodifications.xcu'), registry())
}

const registry = (): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">',
    ...SETTINGS.map(
      ([path, name, value]) =>
        `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
    ),
    '</oor:items>',
  ].join('\n')
