import { expect, type Page, test } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseInOpenDialog, chooseInSaveDialog } from './support/app.ts'
import { addItems, aBoardAtWork, type BoardAtWork, drag, dropFiles, goToStep } from './support/a-board.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'
import { aPdf } from './support/a-pdf.ts'

const papersOf = (page: Page, item: string) =>
  page
    .getByRole('grid', { name: `Papers of ${item}` })
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? row.textContent ?? ''))

test.describe('the papers and the pack', () => {
  let board: BoardAtWork
  test.beforeEach(async () => {
    board = await aBoardAtWork()
    await addItems(board, ['Welcome', 'Budget'])
  })
  test.afterEach(async () => {
    await board.close()
  })

  /** Files in the folder that the program's dialogs answer from. */
  const files = async (names: readonly string[]): Promise<string[]> => {
    const paths = names.map((name) => join(board.dataDir, 'Documents', name))
    for (const path of paths) await writeFile(path, await aPdf(path))
    return paths
  }

  const addToBudget = async (names: readonly string[]) => {
    const { app, page } = board
    await chooseInOpenDialog(app, await files(names))
    await goToStep(board, 'papers')
    await page.getByRole('button', { name: 'Add papers: Budget' }).click()
    await expect.poll(() => papersOf(page, '2 Budget')).toHaveLength(names.length)
  }

  test('come in many at once and are put in order with the mouse, buttons and to another item', async () => {
    const { page } = board
    await addToBudget(['Income.pdf', 'Spending.pdf', 'Reserves.pdf'])
    await expectNoAxeViolations(page)

    await drag(
      page,
      page.getByRole('row', { name: /2c Reserves/ }),
      page.getByRole('row', { name: /2a Income/ }),
    )
    await expect(page.getByRole('row', { name: /2a Reserves/ })).toBeVisible()

    await page.getByRole('row', { name: /2c Spending/ }).click()
    const panel = page.getByRole('complementary', { name: 'Spending' })
    await panel.getByRole('button', { name: 'Move up' }).click()
    await expect(page.getByRole('row', { name: /2b Spending/ })).toBeVisible()

    await panel.getByRole('button', { name: /Belongs to/ }).click()
    await page.getByRole('option', { name: '1 Welcome' }).click()
    await expect(page.getByRole('row', { name: /1a Spending/ })).toBeVisible()
    await expectNoAxeViolations(page)
  })

  test('are awaited until their file is here', async () => {
    const { page } = board
    await goToStep(board, 'papers')
    await page.getByRole('button', { name: 'Expect a paper: Budget' }).click()
    await page.getByRole('textbox', { name: 'Title' }).fill('Auditor’s letter')
    await page.getByRole('button', { name: 'Expect it' }).click()
    await expect(page.getByText('One paper still awaited.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Papers 0 of 1' })).toBeVisible()

    await page.getByRole('row', { name: /2a Auditor/ }).click()
    const [path = ''] = await files(['Letter.pdf'])
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'It is here: choose the file' }).click()
    await (await choosing).setFiles(path)
    await expect(page.getByText('Letter.pdf')).toBeVisible()
    await expect(page.getByText('One paper still awaited.')).toBeHidden()
  })

  test('are dropped from outside on an item, on either screen, and sent in pieces', async () => {
    const { page } = board
    const [small = '', large = ''] = await files(['Small.pdf', 'Large.pdf'])
    await writeFile(large, await aPdf(large, 2_500_000))
    await goToStep(board, 'papers')
    await dropFiles(page, page.getByRole('grid', { name: 'Papers of 2 Budget' }), [large, small])
    await expect(page.getByRole('row', { name: '2a Large' })).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('row', { name: '2b Small' })).toBeVisible()

    await goToStep(board, 'agenda')
    await dropFiles(page, page.getByRole('row', { name: /1 Welcome/ }), [small])
    await expect(page.getByRole('row', { name: /1 Welcome.*1 paper/ })).toBeVisible({ timeout: 30_000 })
  })

  test('are looked at in the app, page by page', async () => {
    const { page } = board
    await addToBudget(['Income.pdf'])
    await page.getByRole('button', { name: 'Look at “Income”' }).click()
    const viewer = page.getByRole('dialog', { name: 'Income' })
    await expect(viewer.getByText('of 3')).toBeVisible()
    await expect(viewer.getByText('Page one of Income.pdf')).toBeAttached()
    await viewer.getByRole('button', { name: 'Next page' }).click()
    await expect(viewer.getByRole('textbox', { name: 'Page number' })).toHaveValue('2')
    await viewer.getByRole('textbox', { name: 'Page number' }).fill('3')
    await page.keyboard.press('Enter')
    await expect(viewer.getByText('Page three of Income.pdf')).toBeAttached()
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await expect(viewer).toBeHidden()
  })

  test('become a pack that is looked at and saved', async () => {
    const { app, page } = board
    await addToBudget(['Income.pdf'])
    await goToStep(board, 'pack')
    await page.getByRole('button', { name: 'Preview' }).click()
    await expect(page.getByRole('toolbar', { name: 'Pages' })).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('region', { name: 'Board pack' })).toContainText('Thursday 26 November 2026')
    await expectNoAxeViolations(page)
    for (const view of [
      { width: 1024, height: 700 },
      { width: 1360, height: 900, zoom: 2 },
    ]) {
      await setView(page, view)
      await expectNoSidewaysScroll(page)
    }
    await chooseInSaveDialog(app, join(board.dataDir, 'Documents', 'Pack.pdf'))
    await page.getByRole('button', { name: 'Save as PDF' }).click()
    await expect(page.getByText('Saved as Pack.pdf').first()).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('heading', { name: 'Saved before' })).toBeVisible()
  })
})
