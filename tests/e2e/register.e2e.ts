import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { Input } from '../../shared/contract.ts'
import { aBoardAtWork, type BoardAtWork } from './support/a-board.ts'
import { goTo, tell } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

let board: BoardAtWork
let page: Page

test.beforeEach(async () => {
  board = await aBoardAtWork()
  page = board.page
})
test.afterEach(() => board.close())

type Draft = Partial<Input<'actions.raise'>>

const byHand = (text: string, more: Draft = {}) =>
  tell(board, 'actions.raise', {
    bodyId: board.bodyId as never,
    meetingId: null,
    itemId: null,
    lineId: null,
    text,
    ownerId: null,
    ownerRole: 'Clerk',
    dueOn: null,
    dueWords: '',
    priority: 'normal',
    isConfidential: false,
    ...more,
  })

/** One red dot. */
const aPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

test('keeps files that show what was done, beside the action', async () => {
  const { actionId } = await byHand('Mend the fence')
  await goTo(board, `#/actions/${actionId}`)
  const panel = page.getByRole('complementary', { name: 'Mend the fence' })
  await expect(panel.getByText('No files.')).toBeVisible()
  await panel.getByRole('button', { name: 'Add a file' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Add a file' })
  const path = join(mkdtempSync(join(tmpdir(), 'packhorse-')), 'Fence.png')
  writeFileSync(path, aPicture)
  await dialog.getByLabel('File', { exact: true }).setInputFiles(path)
  await dialog.getByRole('textbox', { name: /What it shows/ }).fill('The new posts')
  await dialog.getByRole('button', { name: 'Add it' }).click()
  await expect(panel.getByRole('listitem')).toContainText('The new posts')
  await expectNoAxeViolations(page)
  await panel.getByRole('button', { name: 'Fence.png', exact: true }).press('Enter')
  const view = page.getByRole('dialog', { name: 'The new posts' })
  await expect(view.getByRole('img', { name: 'The new posts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await panel.getByRole('button', { name: 'Take “Fence.png” out' }).press('Enter')
  await expect(panel.getByText('No files.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter')
  await expect(panel.getByRole('listitem')).toContainText('The new posts')
})

/** Puts many into the register as one paste of text would; only for what a screen has to bear. */
const many = async (count: number): Promise<void> => {
  for (let at = 1; at <= count; at += 1)
    await byHand(`Action ${at}`, { dueOn: `2027-01-${String((at % 28) + 1).padStart(2, '0')}` })
}

const table = () => page.getByRole('table', { name: 'Actions' })
const box = (text: string) => table().getByRole('checkbox', { name: `Choose: ${text}`, exact: true })

test('goes down a long register by keys, and draws what comes near', async () => {
  await many(140)
  await goTo(board, '#/actions')
  // 140 and the line of headings; those due first stand first, the newest first.
  await expect(table()).toHaveAttribute('aria-rowcount', '141')
  await table().getByRole('button', { name: 'Action 140', exact: true }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(table().getByRole('button', { name: 'Action 112', exact: true })).toBeFocused()
  await page.keyboard.press('End')
  await expect(table().getByRole('button', { name: 'Action 27', exact: true })).toBeFocused()
  await expect(table().getByRole('row', { name: /Action 27 / })).toHaveAttribute('aria-rowindex', '141')
  await page.keyboard.press('Home')
  await expect(table().getByRole('button', { name: 'Action 140', exact: true })).toBeFocused()
})

test('changes many at once, chosen by keys, and takes it back in one step', async () => {
  for (const name of ['Fence', 'Gate', 'Hedge', 'Shed']) await byHand(name)
  await goTo(board, '#/actions')
  await box('Shed').focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('toolbar', { name: 'Chosen actions' })).toContainText('1 chosen')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByRole('toolbar', { name: 'Chosen actions' })).toContainText('3 chosen')
  await expect(box('Gate')).toBeChecked()
  await expect(box('Fence')).not.toBeChecked()
  await page.keyboard.press('Control+a')
  await expect(page.getByRole('toolbar', { name: 'Chosen actions' })).toContainText('4 chosen')
  await box('Fence').press('Space')
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Change them' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Change 3 actions' })
  await expect(dialog.getByRole('combobox', { name: 'Owner' })).toBeFocused()
  await page.keyboard.type('Chair')
  await page.keyboard.press('Tab')
  await dialog.getByRole('combobox', { name: 'Due' }).fill('in a fortnight')
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: /Priority/ }).click()
  await page.getByRole('option', { name: 'High' }).click()
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Change them' }).click()
  const row = (name: string) => table().getByRole('row', { name: new RegExp(name) })
  for (const name of ['Gate', 'Hedge', 'Shed'])
    await expect(row(name)).toContainText(/high priority.*Chair.*27 November 2026/)
  await expect(row('Fence')).toContainText('Clerk')
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter')
  await expect(row('Gate')).toContainText('Clerk')
  await expect(table().getByText('high priority')).toHaveCount(0)
  await page.getByRole('button', { name: /^Redo: Change 3 actions/ }).press('Enter')
  await expect(row('Hedge')).toContainText('Chair')
})

test('groups the register, and keeps a way to look at it by name', async () => {
  await byHand('Fence', { dueOn: '2026-11-01' })
  await byHand('Gate', { ownerRole: 'Chair', dueOn: '2026-11-20' })
  await byHand('Hedge', { ownerRole: '' })
  await goTo(board, '#/actions')
  await page.getByRole('button', { name: /Grouped by/ }).click()
  await page.getByRole('option', { name: 'How they are due' }).click()
  await expect(table().getByRole('rowheader')).toHaveText([
    /^Late 1/,
    /^Fence/,
    /^Due by the next/,
    /^Gate/,
    /^No day/,
    /^Hedge/,
  ])
  await expectNoAxeViolations(page)
  await page.getByRole('radio', { name: /^Late 1/ }).click()
  await page.getByRole('button', { name: 'Views' }).press('Enter')
  await page.getByRole('menuitem', { name: /Keep this view/ }).click()
  await page
    .getByRole('dialog', { name: 'Keep this view' })
    .getByRole('textbox', { name: 'Name' })
    .fill('What is late')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'View: What is late' })).toBeVisible()
  await page.getByRole('radio', { name: /^All 3/ }).click()
  await expect(table().getByRole('row', { name: /Hedge/ })).toBeVisible()
  await page.getByRole('button', { name: 'Views' }).press('Enter')
  await page.getByRole('menuitem', { name: 'What is late' }).click()
  await expect(table().getByRole('rowheader')).toHaveText([/^Late 1/, /^Fence/])
  await page.getByRole('button', { name: 'View: What is late' }).press('Enter')
  await page.getByRole('menuitem', { name: /Take out/ }).click()
  await expect(page.getByRole('button', { name: 'Views' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter')
  await expect(page.getByRole('button', { name: 'View: What is late' })).toBeVisible()
  await setView(page, { width: 1280, height: 800, zoom: 2 })
  await expectNoSidewaysScroll(page)
})

const layOut = (name: string) => page.getByRole('radio', { name, exact: true }).click()
const column = (name: string) => page.getByRole('grid', { name, exact: true })

test('moves cards on the board by mouse and by keys', async () => {
  await byHand('Fence', { dueOn: '2026-11-01' })
  await byHand('Gate')
  await goTo(board, '#/actions')
  await layOut('Board')
  await expect(column('Not started').getByRole('row')).toHaveText([/Fence.*12 days late/, /Gate/])
  await expectNoAxeViolations(page)

  const card = column('Not started').getByRole('row', { name: 'Gate' })
  await card.dragTo(column('In progress'))
  await expect(column('In progress').getByRole('row')).toHaveText([/Gate/])
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(column('Not started').getByRole('row')).toHaveCount(2)

  // By keys: take hold of it, go from column to column, let go.
  await column('Not started').getByRole('button', { name: 'Move “Fence”' }).focus()
  await page.keyboard.press('Enter')
  const dropOn = page.getByRole('button', { name: /^Drop on/ })
  await expect(dropOn.first()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(dropOn.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(column('Done').getByRole('row')).toHaveText([/Fence/])
  await expect(page.getByRole('status').filter({ hasText: 'The action is now: done.' })).toBeAttached()
  await expect(column('Done').getByRole('row', { name: 'Fence' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Fence' })).toContainText('Done')
})

test('shows what is due on which day, by keys alone', async () => {
  await byHand('Fence', { dueOn: '2026-11-01' })
  await byHand('Gate', { dueOn: '2026-12-04' })
  await goTo(board, '#/actions')
  await layOut('Calendar')
  const day = (name: RegExp) => page.getByRole('grid', { name: 'What is due' }).getByRole('button', { name })
  await expect(day(/^Sunday 1 November 2026, 1 due, 1 late/)).toBeVisible()
  await expect(day(/26 November 2026, nothing due, meeting: Full governing board/)).toBeVisible()
  await expectNoAxeViolations(page)
  await day(/13 November 2026 \(today\)/).focus()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: 'December 2026' })).toBeVisible()
  await expect(day(/^Sunday 13 December 2026/)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(day(/^Friday 4 December 2026, 1 due/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Due on Friday 4 December 2026' })).toBeVisible()
  await expect(table().getByRole('rowheader')).toHaveText([/^Gate/])
  await expectNoAxeViolations(page)
})

test('shows how the register goes on, as a chart and as a table', async () => {
  // Raised at a meeting: what is entered by hand counts on the day of the machine's own clock.
  const { meetingId } = await tell(board, 'meetings.plan', {
    bodyId: board.bodyId as never,
    title: 'Full governing board',
    kind: 'ordinary',
    meetsOn: '2026-10-15',
    startsAt: '18:00',
    minutes: 120,
    place: '',
    joining: '',
  })
  const { actionId } = await byHand('Fence', { meetingId })
  await byHand('Gate', { meetingId })
  await tell(board, 'actions.say', { actionId, text: 'It stands.', status: 'done', dueOn: null })
  await goTo(board, '#/actions')
  await layOut('Progress')
  const months = page.getByRole('table', { name: 'Progress by month' })
  await expect(months.getByRole('rowheader')).toHaveText(['November 2026', 'October 2026'])
  await expect(
    page.getByRole('img', { name: /2 actions raised, 1 finished\. Open at the end: 1/ }),
  ).toBeVisible()
  await expectNoAxeViolations(page)
  await setView(page, { width: 1280, height: 800, zoom: 2 })
  await expectNoSidewaysScroll(page)
  await layOut('Calendar')
  await expect(page.getByRole('grid', { name: 'What is due' })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await layOut('Board')
  await expect(column('Done').getByRole('row')).toHaveText([/Fence/])
  await expectNoSidewaysScroll(page)
})
