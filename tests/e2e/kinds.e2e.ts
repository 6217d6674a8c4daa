import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, type Page, test } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encryptedCopy } from '../../bench/papers/text.ts'
import { anOffice } from '../helpers/an-office.ts'
import { aWordFile, aZip } from '../helpers/files.ts'
import { aMail } from '../helpers/mails.ts'
import { chooseInOpenDialog, chooseInSaveDialog } from './support/app.ts'
import { addItems, aBoardAtWork, type BoardAtWork, dropFiles, goToStep } from './support/a-board.ts'
import { readPack } from './support/read-pdf.ts'
import { goTo } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

const password = 'Wisteria-9142-lane'
const scan = readFileSync(join(import.meta.dirname, '../fixtures/scans/fax-g4.tif'))
const aPdf = async (pages: number): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  for (let page = 1; page <= pages; page += 1) pdf.addPage().drawText(`Page ${page}`)
  return pdf.save()
}
const row = (page: Page, name: RegExp) => page.getByRole('row', { name })

test.describe('papers of every kind', () => {
  let board: BoardAtWork
  test.beforeEach(async () => {
    board = await aBoardAtWork()
    // As on a machine without LibreOffice, whatever is installed on this one.
    writeFileSync(join(board.dataDir, 'libreoffice.json'), '{"path":"/nowhere/soffice"}')
    await addItems(board, ['Premises'])
    await goToStep(board, 'papers')
  })
  test.afterEach(async () => {
    await board.close()
  })

  const dropAll = async (files: Readonly<Record<string, Uint8Array>>) => {
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(board.dataDir, 'Documents', name)
      writeFileSync(path, bytes)
      return path
    })
    await dropFiles(board.page, board.page.getByRole('grid', { name: 'Papers of 1 Premises' }), paths)
  }

  test('are shown for what they are, a locked one is unlocked, and they come into the pack', async () => {
    const { app, page } = board
    const quote = { fileName: 'Quote.pdf', mediaType: 'application/pdf', bytes: await aPdf(2) }
    await dropAll({
      'Report.docx': aWordFile('A report'),
      'Visit.md': Buffer.from('# Site visit\n\n- the boiler'),
      'mail.eml': aMail({ subject: 'Roof repairs', text: 'The roof leaks.', parts: [quote] }),
      'Plan.tif': scan,
      'Locked.pdf': await encryptedCopy(await aPdf(3), password),
      'Parcel.zip': aZip({ 'a.txt': 'x' }),
    })
    await expect(row(page, /1g Parcel/)).toContainText('Zip archive', { timeout: 60_000 })
    await expect(row(page, /1a Report/)).toContainText('Word document')
    await expect(row(page, /1a Report/)).toContainText('PDF needed')
    await expect(row(page, /1b Visit/)).toContainText('Markdown text, 1 page')
    await expect(row(page, /1c Roof repairs/)).toContainText('E-mail, 1 page')
    await expect(row(page, /1d Quote/)).toContainText('PDF, 2 pages')
    await expect(row(page, /1e Plan/)).toContainText('Scan (TIFF), 2 pages')
    await expect(row(page, /1f Locked/)).toContainText('Locked: enter its password.')
    await expect(page.getByText('LibreOffice was not found on this computer. Replace it')).toBeVisible()
    await expectNoAxeViolations(page)
    for (const view of [
      { width: 1024, height: 700 },
      { width: 1360, height: 900, zoom: 2 },
    ]) {
      await setView(page, view)
      await expectNoSidewaysScroll(page)
    }
    await setView(page, { width: 1360, height: 900 })

    await page.getByRole('button', { name: 'Enter the password of “Locked”' }).click()
    const dialog = page.getByRole('dialog', { name: 'Unlock “Locked”' })
    await dialog.getByLabel('Password').fill('wrong')
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('That is not its password.')).toBeVisible({ timeout: 20_000 })
    await expectNoAxeViolations(page)
    await dialog.getByLabel('Password').fill(password)
    await dialog.getByRole('button', { name: 'Unlock' }).click()
    await expect(dialog).toBeHidden({ timeout: 20_000 })
    await expect(row(page, /1f Locked/)).toContainText('PDF, 3 pages')

    await page.getByRole('button', { name: 'Look at “Visit”' }).click()
    const viewer = page.getByRole('dialog', { name: 'Visit' })
    await expect(viewer.getByText('the boiler')).toBeAttached()
    await page.keyboard.press('Escape')

    await goToStep(board, 'pack')
    const path = join(board.dataDir, 'Documents', 'Pack.pdf')
    await chooseInSaveDialog(app, path)
    await page.getByRole('button', { name: 'Save as PDF' }).click()
    await expect(page.getByText('Saved as Pack.pdf').first()).toBeVisible({ timeout: 60_000 })
    const pack = await readPack(path)
    const words = pack.pages.join('\n')
    for (const each of [
      'the boiler',
      'The roof leaks.',
      'The file is a Word document, not a PDF.',
      'zip archive',
    ])
      expect(words).toContain(each)
    const bookmarks = pack.bookmarks.map(({ title }) => title.replaceAll(/\s+/g, ' ')).join('\n')
    for (const each of ['1c Roof repairs', '1e Plan', '1f Locked']) expect(bookmarks).toContain(each)
    await pack.close()
  })

  test('wait for LibreOffice, and are converted once Settings know where it is', async () => {
    test.skip(process.platform === 'win32', 'what stands for LibreOffice here is a script')
    const { app, page } = board
    await dropAll({ 'Report.docx': aWordFile('A report') })
    await expect(row(page, /1a Report/)).toContainText('PDF needed', { timeout: 30_000 })

    await goTo(board, '#/settings')
    await page.getByRole('tab', { name: 'Office files' }).click()
    await expect(page.getByText('There is no LibreOffice at /nowhere/soffice')).toBeVisible()
    await expectNoAxeViolations(page)
    const office = anOffice('cp "$(dirname "$0")/made.pdf" "$out"')
    writeFileSync(join(office.folder, 'made.pdf'), await aPdf(4))
    await chooseInOpenDialog(app, [office.path])
    await page.getByRole('button', { name: 'Choose where it is' }).click()
    await expect(page.getByText(`LibreOffice 24.8 was found at ${office.path}`)).toBeVisible()

    await goToStep(board, 'papers')
    await page.getByRole('button', { name: 'Convert now' }).click()
    await expect(row(page, /1a Report/)).toContainText('Word document, 4 pages', { timeout: 30_000 })
    await expect(page.getByRole('button', { name: 'Convert now' })).toBeHidden()
  })
})
