import { expect, type Locator, type Page, test } from '@playwright/test'
import { addItems, aBoardAtWork, type BoardAtWork, drag, goToStep, restart } from './support/a-board.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

/** The agenda as it is read: number and title of each row. */
const rows = (page: Page) =>
  page
    .getByRole('treegrid', { name: 'Agenda' })
    .getByRole('row')
    .evaluateAll((found) => found.map((row) => (row.getAttribute('aria-label') ?? '').split(',')[0]))

const row = (page: Page, name: string) => page.getByRole('row', { name })

const hasFocus = (control: Locator) => control.evaluate((element) => element === document.activeElement)

test.describe('the agenda', () => {
  let board: BoardAtWork
  test.beforeEach(async () => {
    board = await aBoardAtWork()
  })
  test.afterEach(async () => {
    await board.close()
  })

  test('is typed as a list, one title after the other', async () => {
    const { page } = board
    await goToStep(board, 'agenda')
    await expect(page.getByText('This agenda is empty')).toBeVisible()
    await page.getByRole('button', { name: 'Add item' }).click()
    for (const title of ['Welcome', 'Budget', 'Any other business']) {
      await page.keyboard.type(title)
      await page.keyboard.press('Enter')
      await expect(row(page, title)).toBeVisible()
    }
    expect(await rows(page)).toEqual(['1 Welcome', '2 Budget', '3 Any other business'])
    await expect(page.getByRole('textbox', { name: 'Add an item' })).toBeFocused()
  })

  test('is put in order with the mouse', async () => {
    const { page } = board
    await addItems(board, ['Welcome', 'Budget', 'Premises'])
    await goToStep(board, 'agenda')
    await drag(page, row(page, '3 Premises'), row(page, '1 Welcome'))
    await expect.poll(() => rows(page)).toEqual(['1 Premises', '2 Welcome', '3 Budget'])
  })

  test('is put in order by a drag with the keyboard', async () => {
    const { page } = board
    await addItems(board, ['Welcome', 'Budget', 'Premises'])
    await goToStep(board, 'agenda')
    await row(page, '3 Premises').click()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('button', { name: 'Move “Premises”' })).toBeFocused()
    await page.keyboard.press('Enter')
    const landing = page.getByRole('button', { name: 'Insert before 1 Welcome' })
    await expect(landing).toBeAttached()
    for (let step = 0; step < 8 && !(await hasFocus(landing)); step += 1) await page.keyboard.press('ArrowUp')
    await expect(landing).toBeFocused()
    await page.keyboard.press('Enter')
    await expect.poll(() => rows(page)).toEqual(['1 Premises', '2 Welcome', '3 Budget'])
  })

  test('is put in order and nested with Alt and the arrows, and the row keeps the focus', async () => {
    const { page } = board
    await addItems(board, ['Welcome', 'Budget', 'Premises'])
    await goToStep(board, 'agenda')
    await row(page, '3 Premises').click()
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => rows(page)).toEqual(['1 Welcome', '2 Premises', '3 Budget'])
    await expect(row(page, '2 Premises')).toBeFocused()
    await page.keyboard.press('Alt+ArrowRight')
    await expect.poll(() => rows(page)).toEqual(['1 Welcome', '1a Premises', '2 Budget'])
    await expect(row(page, '1a Premises')).toBeFocused()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => rows(page)).toEqual(['1 Welcome', '2 Premises', '3 Budget'])
    await expect(row(page, '2 Premises')).toBeFocused()
  })

  test('saves each field when it is left, and what was undone stays undone after a restart', async () => {
    await addItems(board, ['Welcome', 'Budget'])
    await goToStep(board, 'agenda')
    await row(board.page, '2 Budget').click()
    const panel = board.page.getByRole('complementary', { name: 'Budget' })
    await panel.getByRole('textbox', { name: 'Title' }).fill('Budget for 2027')
    await board.page.keyboard.press('Tab')
    await expect(panel.or(board.page.getByRole('complementary')).getByText('Saved')).toBeVisible()
    await expect(row(board.page, '2 Budget for 2027')).toBeVisible()
    await board.page
      .getByRole('complementary')
      .getByRole('button', { name: /^Move up/ })
      .click()
    await expect.poll(() => rows(board.page)).toEqual(['1 Budget for 2027', '2 Welcome'])

    board = await restart(board)
    await goToStep(board, 'agenda')
    await board.page.getByRole('button', { name: /^Undo: Move/ }).click()
    await expect.poll(() => rows(board.page)).toEqual(['1 Welcome', '2 Budget for 2027'])
    await board.page.getByRole('heading', { level: 1 }).focus()
    await board.page.keyboard.press('Control+z')
    await expect.poll(() => rows(board.page)).toEqual(['1 Welcome', '2 Budget'])
    await board.page.keyboard.press('Control+Shift+z')
    await expect.poll(() => rows(board.page)).toEqual(['1 Welcome', '2 Budget for 2027'])
  })

  test('keeps what was typed when it is refused, and says why beside it', async () => {
    const { page } = board
    await addItems(board, ['Budget'])
    await goToStep(board, 'agenda')
    await row(page, '1 Budget').click()
    const title = page.getByRole('complementary').getByRole('textbox', { name: 'Title' })
    await title.fill('')
    await page.keyboard.press('Tab')
    await expect(page.getByText('The title is needed.')).toBeVisible()
    await expect(title).toHaveValue('')
    await expect(row(page, '1 Budget')).toBeVisible()
  })

  test('takes items from the library, campaign items only with their sources in sight', async () => {
    const { page } = board
    await goToStep(board, 'agenda')
    await page.getByRole('button', { name: 'Pick from the library' }).click()
    await page.getByRole('searchbox', { name: 'Find' }).fill('pauseofsted')
    await page.getByRole('button', { name: 'Read both sides' }).first().click()
    await expect(page.getByText('What is said against it').first()).toBeVisible()
    await expectNoAxeViolations(page)
    await page
      .getByRole('checkbox', { name: /PauseOfsted/ })
      .first()
      .focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Add 1 item to the agenda' }).click()
    await expect(row(page, 'PauseOfsted')).toBeVisible()
  })

  test('can be read and worked by everybody: axe, 200 % zoom, a small window', async () => {
    const { page } = board
    await addItems(board, ['Welcome', 'Budget', 'Premises'])
    await goToStep(board, 'agenda')
    await row(page, '2 Budget').click()
    await expectNoAxeViolations(page)
    for (const view of [
      { width: 1024, height: 700 },
      { width: 1360, height: 900, zoom: 2 },
    ]) {
      await setView(page, view)
      await expectNoSidewaysScroll(page)
      await expectNoAxeViolations(page)
    }
  })
})
