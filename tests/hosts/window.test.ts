import { menuCommands, type MenuCommand } from '@shared/menu-commands.ts'
import type { MenuItemConstructorOptions } from 'electron'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { saveBeside } from '../../electron/app/save-beside.ts'
import { menuTemplate } from '../../electron/menu.ts'
import { isReachable, readPlace, writePlace } from '../../electron/window-bounds.ts'

const aFolder = (): string => mkdtempSync(join(tmpdir(), 'packhorse-window-'))

describe('the place of the window', () => {
  const place = { x: 10, y: 20, width: 1200, height: 800, isMaximized: false }

  it('is read back as it was noted', () => {
    const path = join(aFolder(), 'window.json')
    writePlace(path, place)
    expect(readPlace(path)).toEqual(place)
  })

  it.each([
    '',
    '{',
    '[]',
    '{"x":1}',
    JSON.stringify({ ...place, width: 1 }),
    JSON.stringify({ ...place, x: 'left' }),
  ])('is forgotten when the note says %j', (text) => {
    const path = join(aFolder(), 'window.json')
    writeFileSync(path, text)
    expect(readPlace(path)).toBeNull()
  })

  it('does not keep the window from closing when it cannot be noted', () => {
    expect(() => writePlace(join(aFolder(), 'missing', 'window.json'), place)).not.toThrow()
  })

  it.each([
    ['on the screen', { x: 0, y: 0 }, true],
    ['half off to the right', { x: 1500, y: 100 }, true],
    ['on a second screen that is gone', { x: 2500, y: 0 }, false],
    ['with its title above the top', { x: 0, y: -200 }, false],
    ['below the bottom', { x: 0, y: 1070 }, false],
  ])('is used when it can be reached: %s', (_where, at, isUsed) => {
    const screen = { x: 0, y: 0, width: 1920, height: 1080 }
    expect(isReachable({ ...at, width: 1200, height: 800 }, [screen])).toBe(isUsed)
  })
})

describe('menuTemplate', () => {
  const items = (template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])])

  it('asks the page for each command, and for no other', () => {
    const sent: MenuCommand[] = []
    for (const { click } of items(menuTemplate((command) => sent.push(command), 'linux'))) {
      click?.(undefined as never, undefined, undefined as never)
    }
    expect(sent.toSorted()).toEqual([...menuCommands].toSorted())
  })

  it('gives no two items the same keys', () => {
    const keys = items(menuTemplate(() => {}, 'linux')).flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('saveBeside', () => {
  it('keeps the old file whole until the new one is', async () => {
    const folder = aFolder()
    const path = join(folder, 'Pack.pdf')
    writeFileSync(path, 'old')
    const target = saveBeside(path)
    writeFileSync(target.tempPath, 'new')
    expect([target.fileName, target.path, readFileSync(path, 'utf8')]).toEqual(['Pack.pdf', path, 'old'])
    await target.commit()
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['new', ['Pack.pdf']])
  })

  it('leaves nothing when it is discarded, before or after writing', async () => {
    const folder = aFolder()
    const target = saveBeside(join(folder, 'Pack.pdf'))
    await target.discard()
    writeFileSync(target.tempPath, 'half')
    await target.discard()
    expect(readdirSync(folder)).toEqual([])
  })
})
