import { expect, type Page, test } from '@playwright/test'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addItems, aBoardAtWork, type BoardAtWork, drag, goToStep } from './support/a-board.ts'
import { goTo, tell } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

/** One page of text, so that two versions can differ by a word. */
const aTextPdf = async (path: string, text: string): Promise<string> => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  pdf.addPage([595, 842]).drawText(text, { x: 60, y: 760, size: 18, font })
  await writeFile(path, await pdf.save())
  return path
}

const comfortable = async (page: Page) => {
  await expectNoAxeViolations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoAxeViolations(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await setView(page, { width: 1360, height: 900, zoom: 2 })
  await expectNoSidewaysScroll(page)
  await setView(page, { width: 1360, height: 900 })
}

test.describe('the paper chase', () => {
  let board: BoardAtWork
  test.beforeEach(async () => {
    board = await aBoardAtWork()
    await addItems(board, ['Head teacher’s report', 'Budget'])
    await tell(board, 'people.appoint', {
      bodyId: board.bodyId,
      personId: null,
      person: { name: 'Mrs Ada Okafor', email: 'a.okafor@example.org', phone: '', notes: '' },
      membership: {
        role: 'member',
        category: 'Co-opted governor',
        appointingBody: '',
        termFrom: '2025-09-01',
        termTo: null,
        hasVote: true,
      },
    })
  })
  test.afterEach(async () => {
    await board.close()
  })

  const expectFour = async () => {
    const { page } = board
    await goToStep(board, 'papers')
    await page.getByRole('button', { name: 'Expect several papers' }).click()
    const dialog = page.getByRole('dialog', { name: 'Expect several papers' })
    await dialog
      .getByRole('textbox', { name: 'Papers' })
      .fill(
        [
          'Attendance - Mr Price',
          '2 Budget monitoring - Mrs Okafor',
          '2 Reserves - Mrs Okafor',
          'Exclusions - Mr Price',
        ].join('\n'),
      )
    await expect(dialog.getByRole('list', { name: 'As it will be' }).getByRole('listitem')).toHaveCount(4)
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: 'Expect 4 papers' }).click()
    await expect(dialog).toBeHidden()
  }

  /** Gives a paper the file that it lacks, or a newer one. */
  const bring = async (name: RegExp, fileName: string, text: string) => {
    const { page } = board
    const row = page.getByRole('row', { name })
    // A second press would take the choice back.
    if ((await row.getAttribute('aria-selected')) !== 'true') await row.click()
    const path = await aTextPdf(join(board.dataDir, 'Documents', fileName), text)
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /It is here|Replace with a newer version/ }).click()
    await (await choosing).setFiles(path)
    await expect(page.getByRole('complementary').getByText(fileName)).toBeVisible()
  }

  test('awaits four papers from two people, asks for them, and sees which came, came late, or are tabled', async () => {
    const { page } = board
    await expectFour()
    await expect(page.getByRole('radio', { name: 'Awaited (4)' })).toBeVisible()
    await expect(page.getByText('Awaited from Mrs Okafor, by Wed 18 Nov').first()).toBeVisible()
    await comfortable(page)

    await page.getByRole('button', { name: 'Ask for papers' }).click()
    const chase = page.getByRole('dialog', { name: 'Ask for papers' })
    const letter = chase.getByRole('region', { name: 'Mrs Ada Okafor' })
    await expect(letter).toContainText('Dear Mrs Okafor,')
    await expect(letter).toContainText('“Reserves” (item 2, Budget): it is due by Wednesday 18 November 2026')
    await expect(letter.getByRole('link', { name: 'Open in your mail program' })).toHaveAttribute(
      'href',
      /^mailto:a\.okafor@example\.org\?subject=2%20papers/,
    )
    await expect(chase.getByRole('region', { name: 'Mr Price' })).toContainText('Dear Mr Price,')
    await chase.getByRole('button', { name: 'Copy the text to Mr Price' }).click()
    await expect(chase.getByText('Copied')).toBeVisible()
    await comfortable(page)
    await page.keyboard.press('Escape')

    await tell(board, 'papers.update', {
      paperId: await idOf('Reserves'),
      changes: { awaitedBy: '2020-01-06' },
    })
    await bring(/2b Reserves/, 'Reserves.pdf', 'Reserves stay as they are')
    await expect(page.getByRole('row', { name: /2b Reserves/ })).toContainText(/came \d+ days late/)

    await page.getByRole('row', { name: /1b Exclusions/ }).click()
    await page.getByRole('complementary').getByText('Handed out at the meeting').click()
    await expect(page.getByRole('row', { name: /1b Exclusions/ })).toContainText('tabled')
    await page.getByRole('radio', { name: 'Came late (1)' }).click()
    await expect(page.getByRole('row')).toHaveCount(1)
    await page.getByRole('radio', { name: 'Awaited (2)' }).click()
    await expect(page.getByRole('row')).toHaveCount(2)
    await expect(page.getByRole('link', { name: 'Papers 1 of 3' })).toBeVisible()

    await goToStep(board, 'pack')
    await expect(page.getByText('1b “Exclusions” is handed out at the meeting')).toBeVisible()
    await expect(page.getByText('2a “Budget monitoring” is still awaited from Mrs Okafor.')).toBeVisible()
  })

  test('compares two versions side by side, tells what was done, and goes back to the first', async () => {
    const { page } = board
    await expectFour()
    await bring(/2b Reserves/, 'First.pdf', 'Reserves rise by three per cent this year')
    await bring(/2b Reserves/, 'Second.pdf', 'Reserves rise by four per cent this year')
    await page.getByRole('button', { name: 'Compare versions' }).click()
    const both = page.getByRole('dialog', { name: 'Versions of “Reserves”' })
    await expect(both.getByRole('status')).toHaveText('They differ in 1 place.')
    await expect(both.getByRole('list', { name: 'What is different' })).toContainText('three four')
    await expect(both.getByRole('article')).toHaveCount(2)
    await comfortable(page)
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Go back to version 1' }).click()
    await expect(page.getByRole('complementary')).toContainText('Version 3')
    await page.getByRole('button', { name: 'What was done to it' }).click()
    const history = page.getByRole('dialog', { name: 'What was done to “Reserves”' })
    await expect(history.getByRole('listitem').first()).toContainText('Go back to version 1')
    await expectNoAxeViolations(page)
  })

  test('writes a cover sheet with the fields that the board chose', async () => {
    const { page } = board
    await goTo(board, '#/settings')
    await page.getByRole('button', { name: 'Choose the fields' }).click()
    const fields = page.getByRole('dialog', { name: 'Fields of cover sheets' })
    await fields.getByRole('checkbox', { name: /^Legal/ }).check({ force: true })
    await expectNoAxeViolations(page)
    await fields.getByRole('button', { name: 'Save the fields' }).click()
    await expect(fields).toBeHidden()

    await expectFour()
    await bring(/2a Budget monitoring/, 'Budget.pdf', 'The budget')
    await page.getByRole('button', { name: 'Write the cover sheet' }).click()
    const sheet = page.getByRole('dialog', { name: 'Cover sheet' })
    await sheet.getByRole('button', { name: 'Add a recommendation' }).click()
    await sheet.getByRole('textbox', { name: 'What of 1' }).fill('the budget for the year')
    await sheet.getByRole('textbox', { name: 'Executive summary' }).fill('Costs rise by 3 %.')
    await sheet.getByRole('textbox', { name: 'Legal' }).fill('School finance regulations.')
    await comfortable(page)
    await sheet.getByRole('button', { name: 'Save the cover sheet' }).click()
    await expect(page.getByText(/^3 of \d+ fields are filled in/)).toBeVisible()

    await goToStep(board, 'pack')
    await page.getByRole('button', { name: 'Preview' }).click()
    await expect(page.getByRole('toolbar', { name: 'Pages' })).toBeVisible({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Show pages and contents' }).click()
    await expect(page.getByRole('button', { name: /2a +Cover sheet/ })).toBeVisible()
  })

  test('moves papers to another item with the mouse and with the keyboard', async () => {
    const { page } = board
    await expectFour()
    await drag(
      page,
      page.getByRole('row', { name: /2b Reserves/ }),
      page.getByRole('row', { name: /1a Attendance/ }),
    )
    await expect(page.getByRole('row', { name: /1a Reserves/ })).toBeVisible()

    await page
      .getByRole('row', { name: /1b Attendance/ })
      .getByRole('button', { name: 'Move' })
      .focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('row', { name: /2. Attendance/ })).toBeVisible()
  })

  const idOf = async (title: string): Promise<string> => {
    const { items } = await tell(board, 'agenda.get', { meetingId: board.meetingId })
    return items.flatMap(({ papers }) => papers).find((paper) => paper.title === title)?.id ?? ''
  }
})
