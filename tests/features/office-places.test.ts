import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { versionIn } from '../../electron/papers/office/office.ts'
import {
  inProgramFiles,
  inRegistry,
  officePlaces,
  onLinux,
  onMac,
} from '../../electron/papers/office/places.ts'

describe('where LibreOffice may be', () => {
  it('on Linux: on the path, in packages, in /opt, as flatpak or snap', () => {
    const places = onLinux({
      platform: 'linux',
      variables: { PATH: '/home/a/bin:relative' },
      home: '/home/a',
    })
    expect(places.slice(0, 3)).toEqual(['/home/a/bin/soffice', '/home/a/bin/libreoffice', '/usr/bin/soffice'])
    expect(places).toContain('/home/a/.local/share/flatpak/exports/bin/org.libreoffice.LibreOffice')
    expect(places).toContain('/snap/bin/libreoffice')
    expect(places.every((place) => place.startsWith('/'))).toBe(true)
  })

  it('on a Mac: among the programs of all, and of this person', () => {
    expect(onMac({ platform: 'darwin', variables: {}, home: '/Users/a' })).toEqual([
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      '/Users/a/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ])
  })

  it('on Windows: among the programs, and where the registry says', () => {
    const variables = { ProgramFiles: String.raw`C:\Program Files` }
    expect(inProgramFiles({ platform: 'win32', variables, home: '' })).toEqual([
      String.raw`C:\Program Files\LibreOffice\program\soffice.com`,
    ])
    const answer = [
      '',
      String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\LibreOffice\UNO\InstallPath`,
      String.raw`    (Default)    REG_SZ    D:\Office\LibreOffice\program`,
      '',
    ].join('\r\n')
    expect(inRegistry(answer)).toEqual([String.raw`D:\Office\LibreOffice\program\soffice.com`])
    expect(inRegistry('ERROR: The system was unable to find the specified registry key or value.')).toEqual(
      [],
    )
  })

  it.skipIf(process.platform === 'win32')('are only those that are there', async () => {
    const home = mkdtempSync(join(tmpdir(), 'packhorse-places-'))
    mkdirSync(join(home, 'bin'))
    writeFileSync(join(home, 'bin/soffice'), '')
    chmodSync(join(home, 'bin/soffice'), 0o755)
    const places = await officePlaces({ platform: 'linux', variables: { PATH: join(home, 'bin') }, home })
    expect(places[0]).toBe(join(home, 'bin/soffice'))
  })
})

describe('versionIn', () => {
  it.each([
    ['LibreOffice 7.4.7.2 40(Build:2)', '7.4'],
    ['LibreOfficeDev 25.2.0.0.alpha0', '25.2'],
    ['Something else 7.4', null],
    ['', null],
  ])('finds in “%s” %s', (words, version) => {
    expect(versionIn(words)).toBe(version)
  })
})
