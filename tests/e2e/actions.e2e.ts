import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { chooseInSaveDialog } from './support/app.ts'
import { aBoardAtWork, addItems, addPeople, type BoardAtWork } from './support/a-board.ts'
import { goTo, tell } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

let board: BoardAtWork
let page: Page

test.beforeEach(async () => {
  board = await aBoardAtWork()
  page = board.page
  await addPeople(board, [
    'Dr Miriam Reed\tChair\tCo-opted governor\t1/9/2023\t31/8/2027',
    'Jon Ash\tGovernor\tParent\t1/9/2024\t31/8/2028',
  ])
})
test.afterEach(() => board.close())

const atMinutes = async (): Promise<void> => {
  const meetingId = board.meetingId as never
  await addItems(board, ['Budget', 'Lettings'])
  await tell(board, 'meetings.plan', {
    bodyId: board.bodyId as never,
    title: 'Full governing board',
    kind: 'ordinary',
    meetsOn: '2027-02-04',
    startsAt: '18:00',
    minutes: 120,
    place: '',
    joining: '',
  })
  await tell(board, 'minutes.open', { meetingId })
  await goTo(board, `#/meetings/${board.meetingId}/minutes`)
}

test('raises an action in the line where it was agreed, without leaving the keyboard', async () => {
  await atMinutes()
  const minute = page.getByRole('textbox', { name: /^Minute of .*Budget/ })
  await minute.focus()
  await page.keyboard.type('The clerk to ask three firms for a quote.')
  await page.keyboard.press('Control+Shift+A')
  const form = page.getByRole('dialog', { name: 'Raise an action in this line' })
  await expect(form.getByRole('textbox', { name: 'Action' })).toHaveValue(
    'The clerk to ask three firms for a quote.',
  )
  await expect(form.getByRole('combobox', { name: 'Owner' })).toBeFocused()
  await expect(form.getByRole('combobox', { name: 'Owner' })).toHaveValue('Clerk')
  await expect(form.getByText('That is Wednesday 3 February 2027.')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('jon')
  await expect(form.getByText('That is Jon Ash.')).toBeVisible()
  await page.keyboard.press('Enter')

  const panel = page.getByRole('region', { name: 'Actions' })
  await expect(panel.getByRole('listitem')).toContainText(
    'Jon Ash, before the next meeting (3 February 2027)',
  )
  // The cursor is where it was, so that one can simply write on.
  await expect(minute).toBeFocused()
  await page.keyboard.type(' Noted.')
  await expect(minute).toHaveText('The clerk to ask three firms for a quote. Noted.')
  await expect(minute.locator('[data-tag=action]')).toHaveCount(1)
  const lineId = await minute.locator('p').getAttribute('data-line')
  const [action] = await tell(board, 'actions.ofMeeting', { meetingId: board.meetingId as never })
  expect(action).toMatchObject({ lineId, origin: 'minute', dueOn: '2027-02-03' })

  // By the menu in an empty line: its words become the line's.
  await page.keyboard.press('Enter')
  await page.keyboard.type('/action')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('textbox', { name: 'Action' })).toBeFocused()
  await page.keyboard.type('Send the figures to all')
  await page.keyboard.press('Enter')
  await expect(minute.locator('[data-tag=action]')).toHaveText([/quote/, 'Send the figures to all'])

  await panel.getByRole('link', { name: 'Send the figures to all' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Actions')
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /26 November 2026: item 1, Budget/ })
    .click()
  await expect(page.getByRole('textbox', { name: /^Minute of .*Budget/ })).toContainText('Noted.')
})

test('leaves the line as it was where the form is left', async () => {
  await atMinutes()
  const minute = page.getByRole('textbox', { name: /^Minute of .*Budget/ })
  await minute.focus()
  await page.keyboard.type('Somebody should ask.')
  await page.keyboard.press('Control+Shift+A')
  await expect(page.getByRole('dialog', { name: 'Raise an action in this line' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(minute).toBeFocused()
  await page.keyboard.type(' Yes.')
  await expect(minute).toHaveText('Somebody should ask. Yes.')
  await expect(minute.locator('[data-tag]')).toHaveCount(0)
})

const byHand = (text: string, due: string, more: object = {}) =>
  tell(board, 'actions.raise', {
    bodyId: board.bodyId as never,
    meetingId: null,
    itemId: null,
    lineId: null,
    text,
    ownerId: null,
    ownerRole: 'Clerk',
    dueOn: null,
    dueWords: due,
    priority: 'normal',
    isConfidential: false,
    ...more,
  })

test('keeps the register: adds, finds, updates and finishes, and saves it as a table', async () => {
  await byHand('Order the signs', '1/11/2026')
  await byHand('Check the fire doors', 'before the next meeting', { ownerRole: 'Chair' })
  await goTo(board, '#/actions')
  await expect(page.getByRole('link', { name: 'Actions 1 late' })).toBeVisible()
  const table = page.getByRole('table', { name: 'Actions' })
  await expect(table.getByRole('row', { name: /Order the signs/ })).toContainText('12 days late')
  await expectNoAxeViolations(page)

  await page.getByRole('button', { name: 'Add an action' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Add an action' })
  await expect(dialog.getByRole('textbox', { name: 'What is to be done' })).toBeFocused()
  await page.keyboard.type('Write the letter')
  await dialog.getByRole('combobox', { name: 'Owner' }).fill('miriam')
  await page.keyboard.press('Tab')
  await dialog.getByRole('combobox', { name: 'Due' }).fill('in a fortnight')
  await page.keyboard.press('Tab')
  await expect(dialog.getByText('That is Friday 27 November 2026.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Add the action' }).click()
  await expect(table.getByRole('row', { name: /Write the letter/ })).toContainText('Dr Miriam Reed')

  await page.getByRole('button', { name: 'Update: Order the signs' }).press('Enter')
  const update = page.getByRole('dialog', { name: 'Update the action' })
  await page.keyboard.type('They are up.')
  await update.getByRole('button', { name: /Status/ }).click()
  await page.getByRole('option', { name: 'Done', exact: true }).click()
  await update.getByRole('button', { name: 'Note it' }).click()
  await expect(table.getByRole('rowheader')).toHaveText([/Check the fire doors/, /Write the letter/])

  await page.getByRole('radio', { name: /^Done 1/ }).click()
  await table.getByRole('button', { name: 'Order the signs', exact: true }).click()
  const panel = page.getByRole('complementary', { name: 'Order the signs' })
  await expect(panel.getByText('They are up.')).toBeVisible()
  await expectNoAxeViolations(page)

  await page.getByRole('radio', { name: /^All 3/ }).click()
  await page.getByRole('button', { name: /Owner/ }).click()
  await page.getByRole('option', { name: /^Mine \(Clerk\)/ }).click()
  await expect(table.getByRole('rowheader')).toHaveText([/Order the signs/])
  await page.getByRole('button', { name: /Owner/ }).click()
  await page.getByRole('option', { name: /^Anyone/ }).click()
  await page.getByRole('searchbox', { name: 'Search' }).fill('fire')
  await expect(table.getByRole('rowheader')).toHaveText([/Check the fire doors/])
  const saved = join(board.dataDir, 'Documents', 'actions.csv')
  await chooseInSaveDialog(board.app, saved)
  await page.getByRole('button', { name: 'Save as a table' }).click()
  await expect
    .poll(() => readFile(saved, 'utf8').catch(() => ''))
    .toContain('Check the fire doors,Chair,before the next meeting (25 November 2026)')
  await setView(page, { width: 1280, height: 800, zoom: 2 })
  await expectNoSidewaysScroll(page)
})
