import { join } from 'node:path'
import { expect, it } from 'vitest'
import { chooseInSaveDialog, launchApp } from '../e2e/support/app.ts'
import { fuzzDirectly } from '../security/direct.ts'
import { fuzzOverHttp } from '../security/over-http.ts'
import { fuzzOverIpc } from '../security/over-ipc.ts'

/* 50,000 through each way in, another seed at each run; a failure names the seed. */
const count = Number(process.env['PACKHORSE_SOAK_COUNT'] ?? 50_000)
const seed = Math.floor(Date.now() / 1000)

it('answers 50,000 hostile calls', () => fuzzDirectly(count, seed))

it('answers 50,000 hostile calls over HTTP', () => fuzzOverHttp(count, seed + 1))

it('answers 50,000 hostile calls from the page', async () => {
  const { app, page, dataDir, close } = await launchApp()
  await chooseInSaveDialog(app, join(dataDir, 'Documents', 'Fuzz.packhorse'))
  await page.evaluate(() => window.packhorse?.invoke('file.create', { name: 'Fuzz' }))
  await chooseInSaveDialog(app, null)
  expect(await fuzzOverIpc(page, count, seed + 2)).toEqual([])
  await close()
})
