import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { expect, test, type Page } from '@playwright/test'
import { aBoardAtWork, type BoardAtWork, goToStep } from './support/a-board.ts'
import { chooseInSaveDialog, launchApp, openFile } from './support/app.ts'
import { readPack } from './support/read-pdf.ts'
import { tell } from './support/records.ts'
import { expectNoAxeViolations } from './support/screen.ts'

/** A paper whose pages say which page of which paper they are. */
const aPaper = async (title: string, pages: number): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let page = 1; page <= pages; page += 1)
    pdf.addPage([595, 842]).drawText(`${title}, page ${page}`, { x: 72, y: 700, size: 18, font })
  return await pdf.save()
}

/** Sends a file in as the page does. */
const upload = async ({ page }: BoardAtWork, fileName: string, bytes: Uint8Array): Promise<string> =>
  await page.evaluate(
    async ([name, base64]) => {
      const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const begun = await window.packhorse?.invoke('uploads.begin', { fileName: name, size: raw.length })
      if (begun?.ok !== true) throw new Error('The upload did not begin.')
      const { uploadId } = begun.value as { uploadId: string }
      await window.packhorse?.invoke('uploads.append', { uploadId, bytes: raw })
      return uploadId
    },
    [fileName, Buffer.from(bytes).toString('base64')] as const,
  )

const addItem = async (board: BoardAtWork, title: string, paper: string, pages: number) => {
  const place = { parentId: null, beforeId: null }
  const { itemId } = await tell(board, 'agenda.addItem', {
    meetingId: board.meetingId,
    place,
    item: { title },
  })
  return { itemId, paperId: await addPaper(board, itemId, paper, pages) }
}

const addPaper = async (board: BoardAtWork, itemId: string, title: string, pages: number) => {
  const uploadId = await upload(board, `${title}.pdf`, await aPaper(title, pages))
  const { paperIds } = await tell(board, 'papers.add', { itemId, uploadIds: [uploadId] })
  return paperIds[0] ?? ''
}

const daysLater = async (board: BoardAtWork, today: string): Promise<BoardAtWork> => {
  await board.close()
  const running = await launchApp({ today, dataDir: board.dataDir })
  await openFile(running, join(board.dataDir, 'Documents', 'Oakfield.packhorse'))
  return { ...board, ...running }
}

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/** Where a page says something, by what is printed on it. */
const labelOf = (pages: readonly string[], words: string): string | undefined =>
  pages.find((page) => page.includes(words))?.match(/Page (\S+) of/)?.[1]

const issueFor = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true })

test('a pack is issued; two days later a supplement and a consolidated pack follow it', async () => {
  test.setTimeout(180_000)
  let board = await aBoardAtWork()
  const pathOf = (name: string) => join(board.dataDir, name)
  const budget = await addItem(board, 'Budget', 'Budget report', 7)
  const plan = await addItem(board, 'Improvement plan', 'Plan', 2)
  await tell(board, 'people.importPaste', {
    bodyId: board.bodyId,
    text: 'Name\tRole\tStart\tEnd\nDr Miriam Reed\tChair\t1/9/2024\t31/8/2028\nMr Owain Hŷdd\tMember\t1/9/2025\t31/8/2029',
  })

  await test.step('issues the pack and notes who got it', async () => {
    const { page, app } = board
    await goToStep(board, 'pack')
    await chooseInSaveDialog(app, pathOf('Pack.pdf'))
    await page.getByRole('button', { name: 'Issue…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Issue the pack for members' })
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: 'Issue and save' }).click()
    const issued = issueFor(page, 'Pack for members')
    await expect(issued).toContainText('Pages 1 to 14', { timeout: 60_000 })
    await expect(issued).toContainText(`SHA-256 ${sha256(pathOf('Pack.pdf')).slice(0, 12)}`)
    await issued.getByRole('button', { name: 'Note who got it' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click()
    await expect(issued).toContainText('2 people, by e-mail, 13 November 2026')
    await expectNoAxeViolations(page)
  })

  await test.step('two days later: a revised paper, a late one, and a new title', async () => {
    board = await daysLater(board, '2026-11-20')
    const uploadId = await upload(board, 'Budget report 2.pdf', await aPaper('Budget report revised', 9))
    await tell(board, 'papers.addVersion', { paperId: budget.paperId, uploadId })
    await addPaper(board, plan.itemId, 'Late paper', 2)
    await tell(board, 'agenda.updateItem', { itemId: plan.itemId, changes: { title: 'Plan for 2027' } })
    await goToStep(board, 'pack')
    const round = board.page.getByRole('region', { name: 'Issued for members' })
    await expect(round).toContainText('What has changed since the pack went out')
    await expect(round).toContainText('Went out as pages 5 to 11.')
    await expect(round).toContainText('Improvement plan → Plan for 2027')
    await expectNoAxeViolations(board.page)
  })

  await test.step('issues a supplement whose pages run on', async () => {
    const { page, app } = board
    await chooseInSaveDialog(app, pathOf('Supplement.pdf'))
    await page.getByRole('button', { name: 'Issue a supplement' }).click()
    const dialog = page.getByRole('dialog', { name: 'Issue a supplement for members' })
    await expect(dialog).toContainText('due out by Wednesday 18 November 2026')
    await dialog.getByRole('button', { name: 'Preview' }).click()
    await expect(dialog.getByRole('article', { name: 'Page 1', exact: true })).toContainText('Supplement 1', {
      timeout: 60_000,
    })
    await dialog.getByRole('button', { name: 'Issue and save' }).click()
    await expect(issueFor(page, 'Supplement 1 for members')).toContainText('Pages 15 to 30', {
      timeout: 60_000,
    })
    const read = await readPack(pathOf('Supplement.pdf'))
    expect(read.pages[0]).toContain('It replaces pages 5 to 11.')
    expect(labelOf(read.pages, 'Budget report revised, page 1')).toBe('19')
    expect(labelOf(read.pages, 'Late paper, page 2')).toBe('30')
    expect(await read.linksFrom(1)).toEqual(expect.arrayContaining([5, 15]))
    await read.close()
  })

  await test.step('makes a consolidated pack in which page 5 is still page 5', async () => {
    const { page, app } = board
    await chooseInSaveDialog(app, pathOf('Consolidated.pdf'))
    await page.getByRole('button', { name: 'Consolidated pack' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Issue and save' }).click()
    await expect(issueFor(page, 'Consolidated pack for members')).toBeVisible({ timeout: 60_000 })
    const read = await readPack(pathOf('Consolidated.pdf'))
    expect(labelOf(read.pages, 'Budget report revised, page 1')).toBe('5')
    expect(labelOf(read.pages, 'Budget report revised, page 9')).toBe('11b')
    expect(labelOf(read.pages, 'Plan, page 1')).toBe('13')
    expect(labelOf(read.pages, 'Late paper, page 1')).toBe('14a')
    await read.close()
  })

  await test.step('makes the first pack again, byte for byte', async () => {
    const { page, app } = board
    await chooseInSaveDialog(app, pathOf('Again.pdf'))
    await issueFor(page, 'Pack for members').getByRole('button', { name: 'Make again' }).click()
    const dialog = page.getByRole('dialog', { name: 'Make again' })
    await dialog.getByRole('button', { name: 'Make it again and save' }).click()
    await expect(dialog.getByRole('alert')).toContainText('the same file, byte for byte', { timeout: 60_000 })
    expect(sha256(pathOf('Again.pdf'))).toBe(sha256(pathOf('Pack.pdf')))
    await expectNoAxeViolations(page)
  })
  await board.close()
})
