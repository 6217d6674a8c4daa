import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { chooseInOpenDialog, chooseInSaveDialog, launchApp } from './support/app.ts'
import * as clerk from './support/clerk.ts'
import { goTo, tell, withBoard } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

test('the first screen makes a file, says what is wrong with another, and offers its backup', async () => {
  const running = await launchApp()
  const { app, page, dataDir } = running
  const path = join(dataDir, 'Oakfield.packhorse')

  await expect(page.getByRole('heading', { name: 'How it goes from here' })).toBeVisible()
  await expectNoAxeViolations(page)
  await setView(page, { width: 1024, height: 700, zoom: 2 })
  await expectNoSidewaysScroll(page)
  await setView(page, { width: 1280, height: 800 })

  await page.getByRole('button', { name: 'Make the file' }).click()
  await expect(page.getByText('Give the file a name, such as Oakfield.')).toBeVisible()
  await chooseInSaveDialog(app, path)
  await clerk.makeFile(page, 'Oakfield')
  await clerk.setUpSchoolBoard(page, 'Oakfield Primary School')
  await tell(running, 'file.close', {})
  truncateSync(path, 20_000)

  await goTo(running, '#/welcome')
  await page.getByRole('button', { name: /^Oakfield/ }).click()
  await expect(page.getByText('Oakfield.packhorse is cut short')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: /^Open the backup from today/ }).click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()

  await chooseInOpenDialog(app, [join(dataDir, 'Gone.packhorse')])
  await goTo(running, '#/welcome')
  await page.getByRole('button', { name: 'Open another file' }).click()
  await expect(page.getByText(/Gone\.packhorse is not in/)).toBeVisible()
  await running.close()
})

test('going back to a backup can be undone', async () => {
  const running = await launchApp()
  const { page } = running
  await withBoard(running)
  const note = async () => (await tell(running, 'settings.get', {}))['note']
  await tell(running, 'settings.set', { key: 'note', value: 'before' })

  await goTo(running, '#/backups')
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByRole('rowheader', { name: /^Today/ })).toHaveCount(1)
  await expectNoAxeViolations(page)
  await tell(running, 'settings.set', { key: 'note', value: 'after' })

  await page.getByRole('button', { name: /^Go back to today/ }).click()
  await page.getByRole('button', { name: 'Put this backup in place' }).click()
  await expect(page.getByText(/^The file is as it was today/).last()).toBeVisible()
  expect(await note()).toBe('before')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(note).toBe('after')

  await page.getByRole('button', { name: 'Check this file' }).click()
  await expect(
    page.getByText('The file is whole: every record, every reference and every paper.'),
  ).toBeVisible()
  await running.close()
})
