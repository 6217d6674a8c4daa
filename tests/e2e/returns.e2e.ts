import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { aBoardAtWork } from './support/a-board.ts'
import { chooseInOpenDialog, chooseInSaveDialog, launchApp, openFile } from './support/app.ts'
import { goTo, tell } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

test('what a governor says in a copy comes back, is accepted beside what the file says, and only once', async () => {
  test.setTimeout(180_000)
  const clerk = await aBoardAtWork()
  const { bodyId, meetingId, dataDir, page } = clerk
  await tell(clerk, 'people.importPaste', {
    bodyId,
    text: 'Name\tRole\tStart\tEnd\nDr Miriam Reed\tChair\t1/9/2024\t31/8/2028',
  })
  const { members } = await tell(clerk, 'people.list', { bodyId, includeEnded: false })
  const personId = members[0]?.personId ?? ''
  const raise = (text: string) =>
    tell(clerk, 'actions.raise', {
      bodyId,
      meetingId: null,
      itemId: null,
      lineId: null,
      text,
      ownerId: personId,
      ownerRole: '',
      dueOn: '2026-12-01',
      dueWords: '',
      priority: 'normal',
      isConfidential: false,
    })
  const { actionId: quotes } = await raise('Ask for three quotes')
  const { actionId: policy } = await raise('Bring the charging policy up to date')
  const copy = join(dataDir, 'Reed.packhorse')
  await chooseInSaveDialog(clerk.app, copy)
  await tell(clerk, 'review.makeCopy', {
    bodyIds: [bodyId],
    personIds: [personId],
    meetingIds: [],
    passphrase: null,
  })

  const governor = await launchApp({ today: '2026-11-14' })
  await openFile(governor, copy)
  const update = { kind: 'action-update', status: 'done', proposedDueOn: null } as const
  await tell(governor, 'review.say', { ...update, actionId: quotes, text: 'Three came in' })
  await tell(governor, 'review.say', { ...update, actionId: policy, text: 'It is with the head' })
  await tell(governor, 'review.say', { kind: 'apologies', meetingId, reason: 'At a wedding' })
  await goTo(governor, '#/send-back')
  const file = join(governor.dataDir, 'Reed.packhorse-return')
  await chooseInSaveDialog(governor.app, file)
  await governor.page.getByRole('button', { name: 'Send back' }).click()
  await expect(governor.page.getByRole('button', { name: 'Send all of it again' })).toBeVisible()
  await expectNoAxeViolations(governor.page)
  await governor.page.screenshot({ path: 'test-results/send-back.png' })
  await governor.close()

  await tell(clerk, 'actions.say', { actionId: policy, text: '', status: 'no-longer-needed', dueOn: null })
  await goTo(clerk, '#/actions')
  await page.getByRole('link', { name: 'Returns' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing has come back yet' })).toBeVisible()
  await chooseInOpenDialog(clerk.app, [file])
  await page.getByRole('button', { name: 'Open a return' }).click()
  const said = page.getByRole('list', { name: 'What it says' })
  await expect(said.getByRole('listitem')).toHaveCount(3)
  const conflict = said.getByRole('listitem', { name: /charging policy/ })
  await expect(conflict).toContainText('It was closed meanwhile: the file says “No longer needed”')
  await expect(conflict.getByRole('button', { name: /^Accept/ })).toBeDisabled()
  await expectNoAxeViolations(page)
  await page.screenshot({ path: 'test-results/returns.png', fullPage: true })
  await page.getByRole('button', { name: 'Accept 2 things without a conflict' }).click()
  await expect(said.getByText('Accepted')).toHaveCount(2)
  await conflict.getByRole('textbox', { name: /^Why accept it/ }).fill('It was done before I closed it')
  await conflict.getByRole('button', { name: /^Accept/ }).press('Enter')
  await expect(said.getByText('Accepted')).toHaveCount(3)
  const after = await tell(clerk, 'actions.get', { actionId: quotes })
  expect(after.action.status).toBe('done')
  expect(after.updates.map(({ who, text }) => [who, text])).toEqual([['Dr Miriam Reed', 'Three came in']])

  await page.getByRole('button', { name: 'Open a return' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'This return came in before.' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Returns' }).getByRole('listitem')).toHaveCount(1)
  expect(await tell(clerk, 'actions.get', { actionId: quotes })).toEqual(after)

  const cut = join(dataDir, 'Cut.packhorse-return')
  writeFileSync(cut, readFileSync(file).subarray(0, -20))
  await chooseInOpenDialog(clerk.app, [cut])
  await page.getByRole('button', { name: 'Open a return' }).press('Enter')
  await expect(
    page.getByText(/nothing was changed\. It was cut short or changed .+ press “Send all of it again”/),
  ).toBeVisible()
  await expectNoAxeViolations(page)
  await page.screenshot({ path: 'test-results/returns-refused.png' })

  await said
    .getByRole('listitem', { name: /three quotes/ })
    .getByRole('button', { name: /^Take it back/ })
    .press('Enter')
  await expect(said.getByText('Accepted')).toHaveCount(2)
  const before = await tell(clerk, 'actions.get', { actionId: quotes })
  expect([before.action.status, before.updates]).toEqual(['open', []])
  await setView(page, { width: 1280, height: 800, zoom: 2 })
  await expectNoSidewaysScroll(page)
  await page.screenshot({ path: 'test-results/returns-200.png' })
  await clerk.close()
})
