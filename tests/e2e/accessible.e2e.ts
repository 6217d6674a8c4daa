import { chromium, expect, test, type Browser, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { scannedPaper } from '../../bench/papers/scan.ts'
import { taggedPaper } from '../../bench/papers/tagged.ts'
import { findChromium } from '../standin/chromium.ts'
import { addItems, aBoardAtWork, type BoardAtWork, goToStep } from './support/a-board.ts'
import { aPdf } from './support/a-pdf.ts'
import { chooseInOpenDialog, chooseInSaveDialog } from './support/app.ts'
import { tell } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll } from './support/screen.ts'

let board: BoardAtWork
test.beforeEach(async () => {
  board = await aBoardAtWork()
  await addItems(board, ['Welcome', 'Budget'])
})
test.afterEach(async () => {
  await board.close()
})

const addToBudget = async (papers: Readonly<Record<string, Uint8Array>>): Promise<void> => {
  const { app, page, dataDir } = board
  const paths = Object.keys(papers).map((name) => join(dataDir, 'Documents', name))
  for (const [at, bytes] of Object.values(papers).entries()) await writeFile(paths[at] ?? '', bytes)
  await chooseInOpenDialog(app, paths)
  await goToStep(board, 'papers')
  await page.getByRole('button', { name: 'Add papers: Budget' }).click()
  await expect(
    page.getByRole('row', { name: new RegExp(`2${'abcdef'.at(paths.length - 1)} `) }),
  ).toBeVisible()
}

test('each paper says how it is read aloud, and what its author can do', async () => {
  const { page } = board
  await addToBudget({
    'Report.pdf': taggedPaper(2, 1),
    'Letter.pdf': await aPdf('Letter.pdf'),
    'Plan.pdf': scannedPaper(1, { bytesPerPage: 60_000 }),
  })
  const aloud = page.getByRole('region', { name: 'Read aloud' })

  await page.getByRole('row', { name: /2a Report/ }).click()
  await expect(aloud).toContainText('It can be read aloud, and it is tagged')
  await aloud.getByText('What was found').click()
  await expect(aloud.getByRole('listitem')).toHaveText([
    '2 headings.',
    '2 tables.',
    'It has no title of its own.',
    'Its language is British English.',
  ])
  await expectNoAxeViolations(page)

  await page.getByRole('row', { name: /2b Letter/ }).click()
  await expect(aloud).toContainText('it is not tagged')
  await expect(aloud).toContainText('“Document structure tags for accessibility”')
  await page.getByRole('row', { name: /2c Plan/ }).click()
  await expect(aloud).toContainText('It is a picture only')
  await expect(aloud).toContainText('text recognition (OCR)')

  await goToStep(board, 'pack')
  await expect(aloud).toContainText(
    '2 of 3 papers can be read aloud. One is a picture only. One is not tagged.',
  )
  await expect(aloud.getByRole('listitem')).toContainText('2c “Plan” cannot be read aloud.')
  await expectNoAxeViolations(page)
})

test.describe('the agenda as a web page', () => {
  let browser: Browser
  test.beforeEach(async () => {
    const { program, args, env } = await findChromium()
    browser = await chromium.launch({
      executablePath: program,
      args: [...args],
      env: { ...process.env, ...env } as Record<string, string>,
    })
  })
  test.afterEach(async () => {
    await browser.close()
  })

  const savePage = async (): Promise<string> => {
    const { app, page, dataDir } = board
    const path = join(dataDir, 'Agenda.html')
    await chooseInSaveDialog(app, path)
    await goToStep(board, 'pack')
    await page.getByRole('button', { name: /What to make/ }).click()
    await page.getByRole('option', { name: /Agenda alone/ }).click()
    await page.getByRole('button', { name: /For whom/ }).click()
    await page.getByRole('option', { name: /The public/ }).click()
    await page.getByRole('button', { name: 'Save as a web page' }).click()
    await expect(page.getByText('Saved as Agenda.html').first()).toBeVisible()
    return path
  }

  const read = async (path: string, colorScheme: 'light' | 'dark', width: number): Promise<Page> => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
    const page = await context.newPage()
    await page.goto(pathToFileURL(path).href)
    return page
  }

  test('can be read by everyone, in light and dark, wide and narrow, and tells the public no secret', async () => {
    const { itemId } = await tell(board, 'agenda.addItem', {
      meetingId: board.meetingId,
      place: { parentId: null, beforeId: null },
      item: { title: 'Dismissal appeal of Mr X', minutes: 20, isConfidential: true },
    })
    await tell(board, 'agenda.updateItem', { itemId, changes: { publicLine: 'A staffing matter' } })
    const path = await savePage()
    expect(readFileSync(path, 'utf8')).not.toContain('Mr X')
    for (const [colours, width] of [
      ['light', 1100],
      ['dark', 1100],
      ['light', 360],
      ['dark', 360],
    ] as const) {
      const page = await read(path, colours, width)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agenda: Full governing board')
      await expect(page.getByText('A staffing matter')).toBeVisible()
      await expectNoAxeViolations(page)
      await expectNoSidewaysScroll(page)
      await page.screenshot({
        path: test.info().outputPath(`agenda-${colours}-${width}.png`),
        fullPage: true,
      })
      await page.context().close()
    }
  })
})
