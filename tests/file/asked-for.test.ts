import { describe, expect, it } from 'vitest'
import { fileAskedFor } from '../../electron/file/file-name.ts'
import { rememberOpened } from '../../electron/file/recent-files.ts'
import { startApp } from '../../electron/start-app.ts'
import { aReturn } from '../helpers/a-return.ts'

describe('fileAskedFor', () => {
  it.each([
    [['packhorse', '--flag', 'Oakfield.packhorse'], '/here/Oakfield.packhorse'],
    [['packhorse', '/there/Jo.packhorse-return'], '/there/Jo.packhorse-return'],
    [['packhorse', '--data=x.packhorse-return', 'notes.txt'], null],
    [['/apps/Old.packhorse'], null],
  ] as const)('of %j is %s', (argv, path) => {
    expect(fileAskedFor(argv, '/here')).toBe(path)
  })
})

describe('a return that the program is started with', () => {
  it('waits in the file that was open last, and is taken in there', async () => {
    const { app, ask, returnPath } = await aReturn()
    const { host, clock, who } = app
    const { path } = app.files.required
    await ask('file.close', {})
    rememberOpened(host.dataFolder, path, clock.now())
    const started = startApp(host, { ...host, clock, who })
    await started.begin(returnPath)
    const call = async (method: string, input: unknown) => await started.router.call(method, input)
    expect(started.context.files.current?.path).toBe(path)
    expect(await call('returns.asked', {})).toEqual({
      ok: true,
      value: { fileName: 'Jo.packhorse-return' },
    })
    expect(await call('returns.open', { by: 'asked' })).toMatchObject({ ok: true, value: { isKnown: false } })
    await started.stop()
  })
})
