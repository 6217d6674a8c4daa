import { expect, test } from '@playwright/test'
import { join } from 'node:path'
import { fuzzOverIpc } from '../security/over-ipc.ts'
import { chooseInSaveDialog, launchApp } from './support/app.ts'

test('answers a page gone wrong with envelopes, and goes on', async () => {
  test.setTimeout(120_000)
  const { app, page, dataDir, close } = await launchApp()
  await chooseInSaveDialog(app, join(dataDir, 'Documents', 'Fuzz.packhorse'))
  await page.evaluate(() => window.packhorse?.invoke('file.create', { name: 'Fuzz' }))
  await chooseInSaveDialog(app, null)
  expect(await fuzzOverIpc(page, 500, 20260903)).toEqual([])
  expect(await page.evaluate(() => window.packhorse?.invoke('file.check', {}))).toEqual({
    ok: true,
    value: { problems: [] },
  })
  await close()
})
