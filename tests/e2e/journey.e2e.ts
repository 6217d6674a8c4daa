import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { qpdfCheck } from '../helpers/qpdf.ts'
import { chooseInOpenDialog, chooseInSaveDialog, launchApp } from './support/app.ts'
import * as clerk from './support/clerk.ts'
import { threePapers, type TestPaper } from './support/papers.ts'
import { readPack } from './support/read-pdf.ts'
import { expectNoAxeViolations } from './support/screen.ts'

const members = [
  ['Name', 'E-mail', 'Role', 'Category', 'Start', 'End'],
  ['Dr Miriam Reed', 'm.reed@oakfield.example', 'Chair', 'Co-opted', '1/9/2024', '31/8/2028'],
  ['Mr Owain Hŷdd', 'o.hydd@oakfield.example', 'Governor', 'Parent', '1/9/2025', '31/8/2029'],
  ['Mr Hale', 'h.hale@oakfield.example', 'Governor', 'Staff', '1/9/2025', '31/8/2029'],
  ['Jo Tanner', 'clerk@oakfield.example', 'Clerk', '', '1/9/2020', ''],
]
const campaign = 'Motion: to support a call for a fundamental review of inspection'
const items = ['Apologies, and consent to absence', campaign, 'Budget monitoring, autumn']

test('a clerk goes from an empty calendar to a saved pack, and starts the next term from it', async () => {
  test.setTimeout(180_000)
  const { app, page, dataDir, close } = await launchApp({ today: '2026-11-13' })
  const papers = await threePapers(dataDir)
  const saved = join(dataDir, 'pack.pdf')

  await test.step('makes the file, the board and its members', async () => {
    await chooseInSaveDialog(app, join(dataDir, 'Oakfield.packhorse'))
    await clerk.makeFile(page, 'Oakfield')
    await clerk.setUpSchoolBoard(page, 'Oakfield Primary School')
    await clerk.pasteMembers(page, members)
  })

  await test.step('plans the meeting and sees by when everything must be out, and why', async () => {
    await clerk.planMeeting(page, 'Full governing board', '26112026')
    await expect(page.getByText('Agenda and papers must go out by Wednesday 18 November 2026')).toBeVisible()
    await page.getByRole('button', { name: 'Why this date?' }).click()
    await expect(page.getByText(/reg 13\(4\)/).first()).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('builds the agenda, one item from the library', async () => {
    await clerk.pickFromLibrary(page, items.slice(0, 2))
    await clerk.typeItem(page, items[2] ?? '')
    await expectNoAxeViolations(page)
  })

  await test.step('drops in the papers', async () => {
    await clerk.goToStep(page, 'Papers')
    await chooseInOpenDialog(
      app,
      papers.map(({ path }) => path),
    )
    await page
      .getByRole('region', { name: /Budget monitoring/ })
      .getByRole('button', { name: /^Add papers/ })
      .click()
    for (const { title } of papers) await expect(page.getByRole('row', { name: title })).toBeVisible()
    await expectNoAxeViolations(page)
  })

  await test.step('looks at the pack and saves it', async () => {
    await clerk.goToStep(page, 'Pack')
    await page.getByRole('button', { name: 'Preview' }).click()
    await expect(page.getByRole('article', { name: 'Page 1', exact: true })).toContainText(
      'Oakfield Primary School',
    )
    await expectNoAxeViolations(page)
    await chooseInSaveDialog(app, saved)
    await page.getByRole('button', { name: 'Save as PDF' }).click()
    await expect(page.getByText(/^pack\.pdf/).first()).toBeVisible({ timeout: 60_000 })
  })

  await test.step('the PDF is right, as other readers see it', () => expectRightPack(saved, papers))

  await test.step('next term: starts from the last agenda', async () => {
    await clerk.planMeeting(page, 'Spring meeting', '04022027')
    await startFromLast(page)
    for (const title of items) await expect(page.getByRole('row', { name: title })).toBeVisible()
  })
  await close()
})

const expectRightPack = async (path: string, papers: readonly TestPaper[]): Promise<void> => {
  const pack = await readPack(path)
  const contents = pack.pages.findIndex((words) => words.startsWith('Contents')) + 1
  pack.pages.forEach((words, index) => expect(words).toContain(`Page ${index + 1} of ${pack.pageCount}`))
  const links = await pack.linksFrom(contents)
  for (const { title } of papers) {
    const bookmark = pack.bookmarks.find((each) => each.title.includes(title))
    expect(bookmark, `bookmark of ${title}`).toBeDefined()
    const first = bookmark?.page ?? 0
    expect(pack.pages[first - 1], `the page that ${title} begins on`).toContain(title)
    expect(pack.pages[contents - 1]).toMatch(new RegExp(`${escaped(title)} ${first}\\b`))
    expect(links).toContain(first)
  }
  expect(qpdfCheck(path)).toMatchObject({ status: 0 })
  await pack.close()
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

const startFromLast = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'From last meeting' }).click()
  await page.getByRole('dialog').getByText('All items').click()
  await page.getByRole('button', { name: 'Copy the items' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
