import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { expect, test } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { aBoardAtWork, type BoardAtWork, goToStep } from './support/a-board.ts'
import { chooseInOpenDialog, chooseInSaveDialog } from './support/app.ts'
import { readPack } from './support/read-pdf.ts'
import { tell } from './support/records.ts'
import { expectNoAxeViolations } from './support/screen.ts'

/** An item with a one-page paper that says what it is given. */
const addItem = async (
  board: BoardAtWork,
  item: Record<string, unknown> & { title: string },
  words: string,
) => {
  const place = { parentId: null, beforeId: null }
  const { itemId } = await tell(board, 'agenda.addItem', { meetingId: board.meetingId, place, item })
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  pdf.addPage([595, 842]).drawText(words, { x: 72, y: 700, size: 14, font })
  const path = join(board.dataDir, 'Documents', `${words.slice(0, 12)}.pdf`)
  await writeFile(path, await pdf.save())
  await chooseInOpenDialog(board.app, [path])
  await tell(board, 'papers.addByDialog', { itemId })
  return itemId
}

const save = async ({ app, page, dataDir }: BoardAtWork, name: string) => {
  const path = join(dataDir, `${name}.pdf`)
  await chooseInSaveDialog(app, path)
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByText(`Saved as ${name}.pdf`).first()).toBeVisible({ timeout: 90_000 })
  return path
}

const chooseFor = async ({ page }: BoardAtWork, label: string, option: string | RegExp) => {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click()
  await page.getByRole('option', { name: option }).click()
}

test('one agenda goes out to the public, to one member, and with a password, each with what they may see', async () => {
  test.setTimeout(300_000)
  const board = await aBoardAtWork()
  const { page } = board
  await tell(board, 'settings.set', { key: 'pack.isLive', value: 'no' })
  await tell(board, 'people.importPaste', {
    bodyId: board.bodyId,
    text: 'Name\tRole\tStart\tEnd\nCouncillor Reed\tMember\t1/9/2024\t31/8/2028\nSam Field\tObserver\t1/9/2025\t31/8/2029',
  })
  const { members } = await tell(board, 'people.list', { bodyId: board.bodyId, includeEnded: false })
  const reed = members.find(({ person }) => person.name === 'Councillor Reed')?.person.id
  await addItem(board, { title: 'Budget' }, 'Spending is on course this term.')
  const contract = await addItem(
    board,
    { title: 'Catering contract', recommendation: 'Award it to Northgate Kitchens' },
    'Northgate Kitchens bid the least of three.',
  )
  await addItem(
    board,
    {
      title: 'Grievance of the caretaker',
      isConfidential: true,
      reasonCode: '15(3)(a)',
      publicLine: 'A staffing matter',
    },
    'The caretaker says that he was not heard.',
  )
  if (reed)
    await tell(board, 'agenda.setWithdrawals', {
      itemId: contract,
      people: [{ personId: reed, reason: 'Her firm bids' }],
    })
  await goToStep(board, 'pack')

  await test.step('says who must withdraw before everything goes to everyone', async () => {
    await expect(page.getByText('Councillor Reed: Withdraws from item 2.')).toBeVisible()
    await expectNoAxeViolations(page)
  })

  await test.step('the public’s has no trace of the confidential item but its line', async () => {
    await chooseFor(board, 'For whom', /The public/)
    const pack = await readPack(await save(board, 'Public'))
    const all = [...pack.pages, ...pack.bookmarks.map(({ title }) => title)].join(' ')
    expect(all).toContain('A staffing matter')
    expect(all).toContain('Northgate Kitchens')
    expect(all).not.toMatch(/caretaker|Grievance|firm/i)
    await pack.close()
  })

  await test.step('Councillor Reed’s lacks what she withdraws from and carries her name on each page', async () => {
    await chooseFor(board, 'For whom', /One member/)
    await chooseFor(board, 'Which member', /Councillor Reed/)
    await expect(page.getByRole('checkbox', { name: 'Watermark each page' })).toBeChecked()
    await expectNoAxeViolations(page)
    const pack = await readPack(await save(board, 'Reed'))
    const all = pack.pages.join(' ')
    expect(all).toContain('Catering contract')
    expect(all).toContain('Councillor Reed must withdraw from this item')
    expect(all).toContain('Grievance of the caretaker')
    expect(all).not.toMatch(/Northgate/)
    expect(
      pack.pages.filter((words) => !words.replaceAll(/\s/g, '').includes('ForCouncillorReedonly')),
    ).toEqual([])
    await pack.close()
  })

  await test.step('an observer’s holds no more than the public’s, and opens with its password only', async () => {
    await chooseFor(board, 'For whom', /A role/)
    await page.getByText('Protect with a password').click()
    await page.getByLabel('Password', { exact: true }).fill('north gate')
    await page.getByLabel('The password again').fill('south gate')
    await expect(page.getByText('The two are not the same.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeDisabled()
    await page.getByLabel('The password again').fill('north gate')
    const data = new Uint8Array(readFileSync(await save(board, 'Observers')))
    await expect(page.getByRole('checkbox', { name: 'Protect with a password' })).not.toBeChecked()
    await expect(getDocument({ data: data.slice(), verbosity: 0 }).promise).rejects.toThrow(/password/i)
    const pdf = await getDocument({ data, password: 'north gate', verbosity: 0 }).promise
    expect((await pdf.getMetadata()).info).toMatchObject({ Subject: 'Observers.' })
  })
  await board.close()
})
