import { expect, type Page, test } from '@playwright/test'
import { launchApp, type RunningApp } from './support/app.ts'
import { goTo, withBoard } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

let running: RunningApp
let page: Page

test.beforeEach(async () => {
  running = await launchApp({ today: '2026-11-22' })
  page = running.page
  await withBoard(running)
})
test.afterEach(() => running.close())

const cards = '#/frameworks/page/ofsted-schools-2025'
const places = [
  ['#/frameworks', 'Inspection frameworks'],
  [cards, 'Ofsted: state-funded schools'],
  ['#/frameworks/page/ilacs-2018', 'Ofsted: local authority children’s services (ILACS)'],
  ['#/frameworks/compare/ilacs-2018/ilacs-2023', 'Two frameworks side by side'],
  ['#/frameworks/define/ofsted-schools-2025', 'Define your own framework'],
] as const

const open = async (address: string, title: string): Promise<void> => {
  await goTo(running, address)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page of frameworks is sound in ${colorScheme}`, async () => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    for (const [address, title] of places) {
      await open(address, title)
      await test.step(address, () => expectNoAxeViolations(page))
    }
  })
}

test('every page of frameworks can be read at 200 % without scrolling sideways', async () => {
  await setView(page, { width: 1280, height: 800, zoom: 2 })
  for (const [address, title] of places) {
    await open(address, title)
    await test.step(address, () => expectNoSidewaysScroll(page))
  }
})

test('leads from Inspections to the version of a day, with what is not confirmed, by keys alone', async () => {
  await page.getByRole('link', { name: 'Inspections', exact: true }).press('Enter')
  await page.getByRole('link', { name: 'Frameworks' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inspection frameworks')
  const which = page.getByRole('region', { name: 'Which version' })
  await expect(which.getByRole('link', { name: /From November 2025/ })).toBeVisible()
  await which.getByRole('spinbutton', { name: /^day/ }).press('0')
  await page.keyboard.type('9112025')
  await expect(which.getByRole('link', { name: /2024 to 2025: without overall/ })).toBeVisible()
  await which.getByRole('link', { name: /2024 to 2025: without overall/ }).press('Enter')
  await expect(
    page.getByText('2024 to 2025: without overall effectiveness', { exact: false }).first(),
  ).toBeVisible()
  await expect(page.getByText('Within how many working days the school could comment')).toBeVisible()
})

test('puts the days of a letter in place of what is not confirmed, counts them, and takes them back', async () => {
  await open(cards, 'Ofsted: state-funded schools')
  await page.getByRole('button', { name: 'Enter the days: Draft report card', exact: true }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Draft report card' })
  await dialog.getByRole('textbox', { name: 'How many' }).fill('15')
  await dialog.getByRole('button', { name: 'Use these days' }).press('Enter')
  await expect(dialog.getByText('The reason is needed.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The letter of 16 November says so')
  await dialog.getByRole('button', { name: 'Use these days' }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Within 15 working days after the last day')).toBeVisible()
  await expect(page.getByText('Your board’s own: The letter of 16 November says so')).toBeVisible()

  const days = page.getByRole('region', { name: 'Work out the days' })
  await days.getByRole('group', { name: 'Last day' }).getByRole('spinbutton', { name: /^day/ }).press('1')
  await page.keyboard.type('8112026')
  await expect(days.getByText('Wednesday 9 December 2026')).toBeVisible()

  await page.getByRole('button', { name: 'Take your change back: Draft report card' }).press('Enter')
  await expect(
    page.getByRole('button', { name: 'Enter the days: Draft report card', exact: true }),
  ).toBeVisible()
  await expect(days.getByText('Wednesday 9 December 2026')).toBeHidden()
})

test('explains the category that grades bring', async () => {
  await open(cards, 'Ofsted: state-funded schools')
  const category = page.getByRole('region', { name: 'Category of concern' })
  const choose = async (area: RegExp, grade: string) => {
    await category.getByRole('button', { name: area }).press('Enter')
    await page.getByRole('option', { name: grade, exact: true }).press('Enter')
  }
  await choose(/Leadership and governance/, 'Urgent improvement')
  await expect(category.getByText('Not known yet', { exact: true })).toBeVisible()
  await choose(/Safeguarding/, 'Not met')
  await expect(category.getByText('Special measures', { exact: true })).toBeVisible()
  await expect(category.getByText(/so does this: safeguarding \(not met\)/)).toBeVisible()
})

test('reads two versions beside each other and says that grades are not converted', async () => {
  await open('#/frameworks/page/ilacs-2018', 'Ofsted: local authority children’s services (ILACS)')
  await expect(page.getByText('half were out within 42 days')).toBeVisible()
  await page.getByRole('button', { name: /Read it beside/ }).press('Enter')
  await page.getByRole('option', { name: /2023 to March 2026/ }).press('Enter')
  await expect(page.getByText('never converts or compares them')).toBeVisible()
  const areas = page.getByRole('region', { name: 'Areas', exact: true })
  await expect(areas.getByText('The experiences and progress of care leavers', { exact: true })).toBeVisible()
  await expect(
    areas.getByText('The experiences and progress of children in care and care leavers'),
  ).toBeVisible()
})

test('defines a framework of its own, takes it out, and undoes that', async () => {
  await open('#/frameworks', 'Inspection frameworks')
  await page.getByRole('link', { name: 'Define your own' }).first().press('Enter')
  await page.getByRole('textbox', { name: 'Name' }).fill('Trust review')
  await page.getByRole('textbox', { name: 'Who inspects' }).fill('The trust’s school improvement team')
  await page.getByRole('textbox', { name: 'The document that it stands in' }).fill('Review handbook 2026')
  await page.getByRole('textbox', { name: 'Area 1' }).fill('Reading')
  await page.getByRole('button', { name: 'Add an area' }).press('Enter')
  await page.getByRole('textbox', { name: 'Area 2' }).fill('Attendance')
  await page.getByRole('button', { name: 'Keep the framework' }).press('Enter')
  await expect(page.getByText('the scale needs two words or more')).toBeVisible()
  for (const [index, word] of ['Secure', 'Developing'].entries()) {
    await page.getByRole('button', { name: 'Add a word of the scale' }).press('Enter')
    await page.getByRole('textbox', { name: `Word ${index + 1}` }).fill(word)
  }
  await page.getByRole('button', { name: 'Move area 2 up' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Area 1' })).toHaveValue('Attendance')
  await page.getByRole('button', { name: 'Add a step' }).press('Enter')
  await page.getByRole('textbox', { name: 'Step 1' }).fill('Comments on the draft')
  await page.getByText('It has a number of days').click()
  await expect(page.getByText('Within 5 working days after the draft came.')).toBeVisible()
  await page.getByRole('button', { name: 'Keep the framework' }).press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'Trust review' })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Change', exact: true }).press('Enter')
  await page.getByRole('textbox', { name: 'Name' }).fill('Trust review 2026')
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Trust review 2026' })).toBeVisible()
  await page.getByRole('button', { name: 'Take out' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Inspection frameworks' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Trust review 2026', exact: true })).toBeHidden()
  await page.getByRole('button', { name: /^Undo: Take out/ }).press('Enter')
  await expect(page.getByRole('link', { name: 'Trust review 2026', exact: true })).toBeVisible()
})

test('picks the version of an inspection by its first day, and counts its days', async () => {
  await open('#/new-inspection', 'Record an inspection')
  await page.getByRole('textbox', { name: 'Name' }).fill('Children’s services')
  const type = async (group: string, digits: string) => {
    await page
      .getByRole('group', { name: group })
      .getByRole('spinbutton', { name: /^day/ })
      .press(digits.slice(0, 1))
    await page.keyboard.type(digits.slice(1))
  }
  await type('First day', '04022019')
  await type('Last day', '08022019')
  await expect(page.getByText('The versions in force on 4 February 2019.')).toBeVisible()
  await page.getByRole('button', { name: /Framework/ }).press('Enter')
  await page.getByRole('option', { name: /ILACS\): 2018 to 2022/ }).press('Enter')
  await page.getByRole('button', { name: 'Record it' }).press('Enter')
  await page.getByRole('link', { name: 'Record', exact: true }).press('Enter')
  const framework = page.getByRole('region', { name: 'Framework' })
  await expect(framework.getByText('Friday 22 February 2019')).toBeVisible()
  await expect(framework.getByText('Friday 22 March 2019 and Thursday 11 April 2019')).toBeVisible()
  await expectNoAxeViolations(page)
})
