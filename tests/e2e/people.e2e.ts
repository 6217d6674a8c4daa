import { expect, type Page, test } from '@playwright/test'
import { launchApp, type RunningApp } from './support/app.ts'
import { goTo, tell, withBoard } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

let running: RunningApp
let page: Page

test.beforeEach(async () => {
  running = await launchApp({ today: '2026-11-22' })
  page = running.page
})
test.afterEach(() => running.close())

const list = [
  'Name\tE-mail\tRole\tCategory\tStart\tEnd',
  'Dr Miriam Reed\tmiriam@oakfield.example\tChair\tCo-opted governor\t1/9/2023\t31/8/2027',
  'Jon Ash\tjon@oakfield.example\tVice chair\tParent\t10/1/2023\t9/1/2027',
  'Priya Nair\tclerk@oakfield.example\tClerk\t\t1/4/2022\t',
  'Tom Field\tnobody\tGovernor\tStaff\t1/9/2025\t31/8/2029',
].join('\n')

const paste = async () => {
  await goTo(running, '#/people')
  await page.getByRole('button', { name: 'Paste a list' }).click()
  await page.getByRole('textbox', { name: 'Member list' }).fill(list)
}

test('brings in a pasted list: what will happen is said first, and then it does', async () => {
  await withBoard(running)
  await paste()
  const dialog = page.getByRole('dialog', { name: 'Paste a member list' })
  await expect(dialog.getByRole('status')).toHaveText(
    '3 members will be added, 1 line left out: see why below.',
  )
  await expect(dialog.getByRole('row', { name: /Tom Field/ })).toContainText('“nobody” is no e-mail address.')
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Add 3 members' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('People')
  const members = page.getByRole('table', { name: 'Members' })
  await expect(members.getByRole('rowheader')).toHaveText([/Dr Miriam Reed/, /Jon Ash/, /Priya Nair/])
  await expect(members.getByRole('row', { name: /Jon Ash/ })).toContainText('Ends in 48 days')
})

test('adds a member by the keyboard alone, and leads to the field that is wrong', async () => {
  await withBoard(running)
  await goTo(running, '#/people')
  await page.getByRole('button', { name: 'Add a governor' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Add a governor' })
  await dialog.getByRole('combobox', { name: 'Name' }).focus()
  await page.keyboard.type('Mrs Funmi Adeyemi')
  await page.keyboard.press('Tab')
  await dialog.getByRole('textbox', { name: /E-mail/ }).focus()
  await page.keyboard.type('nobody')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('This does not look like an e-mail address.')).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: /E-mail/ })).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('funmi@oakfield.example')
  await dialog.getByRole('button', { name: '4 years' }).press('Enter')
  await dialog.getByRole('button', { name: 'Add the governor' }).press('Enter')
  await expect(page.getByRole('row', { name: /Mrs Funmi Adeyemi/ })).toContainText(
    '22 November 2026 to 21 November 2030',
  )
})

test('shows vacancies, ends a term early, and keeps who is former', async () => {
  const bodyId = await withBoard(running)
  await tell(running, 'people.importPaste', { bodyId, text: list })
  await goTo(running, '#/people')
  await page.getByRole('button', { name: 'Set the places' }).click()
  const places = page.getByRole('dialog', { name: 'Places on the board' })
  await places.getByRole('textbox', { name: 'Places' }).first().fill('2')
  await places.getByRole('button', { name: 'Save the places' }).click()
  await expect(page.getByRole('region', { name: 'Places on the board' })).toContainText('1 of 2')

  await page.getByRole('button', { name: 'Jon Ash', exact: true }).click()
  await page.getByRole('button', { name: 'End the term early' }).click()
  const end = page.getByRole('dialog', { name: 'End the term of Jon Ash' })
  await end.getByRole('textbox', { name: /Reason/ }).fill('Moved away')
  await end.getByRole('button', { name: 'End the term' }).click()
  const panel = page.getByRole('complementary', { name: 'Jon Ash' })
  await expect(panel).toContainText('22 November 2026, Moved away')
})

test('every screen of people and settings is sound, in light and in dark, large and small', async () => {
  const bodyId = await withBoard(running)
  await tell(running, 'people.importPaste', { bodyId, text: list })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const place of ['#/people', '#/settings', '#/new-body']) {
      await goTo(running, place)
      await test.step(`${place} in ${colorScheme}`, () => expectNoAxeViolations(page))
    }
  }
  for (const view of [
    { width: 1280, height: 800, zoom: 2 },
    { width: 1024, height: 700 },
  ]) {
    await setView(page, view)
    for (const place of ['#/people', '#/settings', '#/new-body']) {
      await goTo(running, place)
      await test.step(`${place} at ${JSON.stringify(view)}`, () => expectNoSidewaysScroll(page))
    }
  }
})
