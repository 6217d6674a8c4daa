import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { aBoardAtWork, addItems, addPeople } from './support/a-board.ts'
import { chooseInMenu, chooseInOpenDialog, chooseInSaveDialog, launchApp } from './support/app.ts'
import { press, tabTo } from './support/keys.ts'
import { goTo, tell, withBoard } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

test('a board moves out, is looked at and brought into another clerk’s file, and back to how it was', async () => {
  test.setTimeout(180_000)
  const board = await aBoardAtWork()
  await addItems(board, ['Budget', 'Pay of the head'])
  await addPeople(board, [
    'Dr Miriam Reed\tChair\tCo-opted\t1/9/2024\t31/8/2028',
    'Jo Ward\tMember\tParent\t1/9/2025\t31/8/2029',
  ])
  const out = join(board.dataDir, 'Governing board.packhorse')
  await chooseInSaveDialog(board.app, out)
  await goTo(board, '#/settings')
  await board.page.getByRole('link', { name: 'Hand over or split' }).click()
  const send = board.page.getByRole('region', { name: 'Send out “Governing board”' })
  await expect(send).toContainText('1 meeting')
  await expect(send).toContainText('2 people')
  await expectNoAxeViolations(board.page)
  await board.page.screenshot({ path: 'test-results/transfer-out.png', fullPage: true })
  await send.getByRole('radio', { name: /It moves out/ }).check({ force: true })
  await send.getByRole('textbox', { name: /Where it goes/ }).fill('To Ada Stone, from January')
  await send.getByRole('button', { name: 'Move it out' }).click()
  // It was the only one: what is left is to set one up, to bring one in, or to bring it back.
  await expect(board.page.getByRole('heading', { level: 1, name: 'A board from another file' })).toBeVisible()
  await expectNoAxeViolations(board.page)
  await board.page.screenshot({ path: 'test-results/transfer-alone.png' })
  await board.page.getByRole('link', { name: /Set up a new board/ }).click()
  await expect(board.page.getByRole('heading', { level: 1, name: 'Set up your board' })).toBeVisible()
  await expect(board.page.getByRole('button', { name: 'Bring back Governing board' })).toBeVisible()
  await expect(board.page.getByRole('list', { name: 'Archived boards' })).toContainText(
    'Moved out to Governing board.packhorse on 13 November 2026: To Ada Stone, from January',
  )
  await board.page.screenshot({ path: 'test-results/transfer-set-up.png', fullPage: true })
  await expectNoAxeViolations(board.page)
  await board.close()

  const other = await launchApp({ today: '2026-11-14' })
  const { page } = other
  await chooseInSaveDialog(other.app, join(other.dataDir, 'Documents', 'Trust.packhorse'))
  await tell(other, 'file.create', { name: 'Trust' })
  const { bodyId } = await tell(other, 'bodies.create', {
    kind: 'academy-trust',
    name: 'Trust board',
    organisation: 'Northmoor Trust',
    accent: 'slate',
  })
  await addPeople({ ...other, bodyId, meetingId: '', today: '2026-11-14' }, [
    'Ms Jo Ward\tMember\tTrustee\t1/9/2025\t31/8/2029',
  ])
  await goTo(other, '#/home')
  await chooseInMenu(other.app, 'transfer')
  await expect(page.getByRole('heading', { level: 1, name: 'Hand over or split' })).toBeVisible()
  await chooseInOpenDialog(other.app, [out])
  await press(page, /button "Choose a file"/)
  const card = page.getByRole('article', { name: 'Governing board' })
  await expect(card).toContainText('It is not in this file yet.')
  await expect(card).toContainText('1 new, 1 to be asked about')
  await expect(card.getByRole('button', { name: 'Bring it in' })).toBeDisabled()
  await expectNoAxeViolations(page)
  await page.screenshot({ path: 'test-results/transfer-in.png', fullPage: true })
  await setView(page, { width: 1280, height: 800, zoom: 2 })
  await expectNoSidewaysScroll(page)
  await page.screenshot({ path: 'test-results/transfer-in-200.png', fullPage: true })
  await setView(page, { width: 1360, height: 900 })
  await tabTo(page, /radio "The same person/)
  await page.keyboard.press('Space')
  await press(page, /button "Bring it in"/)
  const done = page.getByRole('alert').filter({ hasText: '“Governing board” was brought in' })
  await expect(done).toContainText('New here: 1 person.')
  await expect(page.getByRole('table', { name: 'Boards sent out and brought in' })).toContainText('Came in')
  await expectNoAxeViolations(page)
  await page.screenshot({ path: 'test-results/transfer-done.png', fullPage: true })
  const names = (await tell(other, 'bodies.list', {})).map(({ name }) => name)
  expect(names.toSorted()).toEqual(['Governing board', 'Trust board'])

  await done.getByRole('button', { name: 'Go back to how it was' }).click()
  const said = page.getByRole('status').filter({ hasText: 'The file is as it was before' })
  await expect(said).toBeVisible()
  // The page begins again with the file.
  await expect(done).toHaveCount(0)
  expect((await tell(other, 'bodies.list', {})).map(({ name }) => name)).toEqual(['Trust board'])
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await expect(card).toContainText('It is not in this file yet.')
  await other.close()
})

test('the screens of a transfer can be read at 200 % and in the dark, and a refusal says why', async () => {
  test.setTimeout(120_000)
  const running = await launchApp({ today: '2026-11-14' })
  const { page } = running
  const bodyId = await withBoard(running)
  const out = join(running.dataDir, 'Out.packhorse')
  await chooseInSaveDialog(running.app, out)
  await tell(running, 'transfer.export', { bodyId, isMove: false, note: '' })
  await tell(running, 'bodies.update', { bodyId, changes: { usualPlace: 'Hall' } })
  await goTo(running, '#/transfer')
  await chooseInOpenDialog(running.app, [out])
  await page.getByRole('button', { name: 'Choose a file' }).click()
  const card = page.getByRole('article', { name: 'Governing board' })
  await expect(card).toContainText('newer here: 1 change')
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const view of [
    { width: 1280, height: 800, zoom: 2 },
    { width: 1024, height: 700 },
  ]) {
    await setView(page, view)
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
    await page.screenshot({ path: `test-results/transfer-${view.width}.png`, fullPage: true })
  }
  await chooseInOpenDialog(running.app, [join(running.dataDir, 'Documents', 'Oakfield.packhorse')])
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await expect(page.getByRole('alert')).toContainText('Oakfield.packhorse is the file that is open.')
  await running.close()
})
