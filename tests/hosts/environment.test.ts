import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnvironment } from '../../electron/app/environment.ts'

describe('readEnvironment', () => {
  it('keeps everything in the folder that is named', () => {
    const { dataFolder, documentsFolder } = readEnvironment({ PACKHORSE_DATA: 'stick' })
    expect({ dataFolder, documentsFolder }).toEqual({
      dataFolder: resolve('stick'),
      documentsFolder: join(resolve('stick'), 'Documents'),
    })
  })

  it('uses the usual folders else', () => {
    expect(readEnvironment({ XDG_CONFIG_HOME: '/settings', APPDATA: '/settings' }).dataFolder).toMatch(
      /Packhorse$/,
    )
  })

  it('stands on the day that is named', () => {
    expect(readEnvironment({ PACKHORSE_TODAY: '2028-02-29' }).clock.today()).toBe('2028-02-29')
    expect(readEnvironment({}).clock.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it.each(['tomorrow', '2027-02-29', '2027-13-01', '1/9/2026'])(
    'says that %s is no day',
    (PACKHORSE_TODAY) => {
      expect(() => readEnvironment({ PACKHORSE_TODAY })).toThrow(
        `PACKHORSE_TODAY must be a day such as 2026-09-01, and "${PACKHORSE_TODAY}" is none.`,
      )
    },
  )
})
