import { expect, test } from '@playwright/test'
import { launchApp } from './support/app.ts'

test('starts with a page that main answers', async () => {
  const { page, close } = await launchApp()
  await expect(page.locator('#root')).not.toBeEmpty()
  expect(await page.evaluate(() => window.packhorse?.invoke('file.state', {}))).toHaveProperty('ok')
  await close()
})
