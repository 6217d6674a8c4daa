import { expect, type Page, test } from '@playwright/test'
import { launchApp, type RunningApp } from './support/app.ts'
import { goTo, tell, withBoard } from './support/records.ts'
import { expectNoAxeViolations } from './support/screen.ts'

let running: RunningApp
let page: Page

test.beforeEach(async () => {
  running = await launchApp({ today: '2026-11-22' })
  page = running.page
})
test.afterEach(() => running.close())

test('sets up a second board in three steps, with what it starts with in plain words', async () => {
  await withBoard(running)
  await goTo(running, '#/new-body')
  await page.getByRole('button', { name: 'Next: its name' }).click()
  await expect(page.getByText('Choose the one that comes nearest.')).toBeVisible()
  await page.getByText('Parish or town council').click()
  await page.getByRole('button', { name: 'Next: its name' }).click()
  await page.getByRole('button', { name: 'Next: check what it starts with' }).click()
  const name = page.getByRole('textbox', { name: 'Name of the board' })
  await expect(name).toBeFocused()
  await name.fill('Parish council')
  await page.getByRole('textbox', { name: /Organisation/ }).fill('Little Marling')
  await page.getByText('Rust', { exact: true }).click()
  await expectNoAxeViolations(page)
  await name.press('Enter')
  await expect(page.getByText(/At least 3 clear days/)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Set up the board' }).click()

  await expect(page.getByRole('button', { name: /^Little Marling Parish council/ })).toBeVisible()
  expect(await tell(running, 'bodies.list', {})).toMatchObject([
    {},
    { name: 'Parish council', accent: 'rust' },
  ])
})

test("sets the board's own rule with its reason, shows both, and goes back", async () => {
  await withBoard(running)
  await goTo(running, '#/settings')
  await page.getByRole('button', { name: 'Change: Notice' }).click()
  const dialog = page.getByRole('dialog', { name: 'Notice' })
  await dialog.getByRole('textbox', { name: 'Days of notice' }).fill('10')
  await dialog.getByRole('button', { name: 'Save the rule' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeFocused()
  await page.keyboard.type('Standing order 12')
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Save the rule' }).click()

  const rules = page.getByRole('region', { name: 'Rules' })
  await expect(rules).toContainText('At least 10 clear days')
  await expect(rules).toContainText('Standing order 12')
  await rules.getByRole('button', { name: 'Back to the usual rule: Notice' }).click()
  await expect(rules).toContainText('At least 7 clear days')
})

test('changes numbering and details, with a live example', async () => {
  await withBoard(running)
  await goTo(running, '#/settings')
  await page.getByRole('button', { name: 'Change the numbering' }).click()
  const numbering = page.getByRole('dialog', { name: 'Numbering' })
  await numbering.getByRole('textbox', { name: 'First number' }).fill('98')
  await page.keyboard.press('Tab')
  await expect(numbering.getByRole('figure')).toContainText('FGB 98/2627')
  await expectNoAxeViolations(page)
  await numbering.getByRole('button', { name: 'Save the numbering' }).click()
  await expect(page.getByRole('region', { name: 'Numbering' })).toContainText('FGB 98/2627')

  await page.getByRole('button', { name: 'Change the details' }).click()
  const details = page.getByRole('dialog', { name: 'The board' })
  await details.getByRole('textbox', { name: /Usual place/ }).fill('School hall')
  await expectNoAxeViolations(page)
  await details.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('region', { name: 'The board' })).toContainText('School hall')
})

test('adds a bank holiday and takes one out, and both can be taken back', async () => {
  await withBoard(running)
  await goTo(running, '#/settings')
  await page.getByRole('tab', { name: 'Bank holidays' }).click()
  await page.getByRole('button', { name: /^Take out Summer bank holiday/ }).click()
  await expect(page.getByRole('row', { name: /Summer bank holiday/ })).toContainText('taken out')
  await page.getByRole('button', { name: /^Put back Summer bank holiday/ }).click()
  await expect(page.getByRole('button', { name: /^Take out Summer bank holiday/ })).toBeVisible()

  await page.getByRole('button', { name: 'Add a day' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a bank holiday' })
  await dialog.getByRole('group', { name: 'Day' }).getByRole('spinbutton').first().focus()
  await page.keyboard.type('15062026')
  await dialog.getByRole('textbox', { name: 'Name of the holiday' }).fill('Jubilee')
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Add the day' }).click()
  await expect(page.getByRole('row', { name: /Jubilee/ })).toContainText('added here')
  await expectNoAxeViolations(page)
})

test('archives a board and brings it back', async () => {
  await withBoard(running)
  await tell(running, 'bodies.create', {
    kind: 'association',
    name: 'Heads’ round table',
    organisation: '',
    accent: 'slate',
  })
  await goTo(running, '#/settings')
  await page.getByRole('button', { name: 'Archive this board' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Archive this board' }).click()
  await expect.poll(async () => (await tell(running, 'bodies.list', {})).length).toBe(1)
  await goTo(running, '#/settings')
  await page.getByRole('button', { name: /^Bring back/ }).click()
  await expect.poll(async () => (await tell(running, 'bodies.list', {})).length).toBe(2)
})
