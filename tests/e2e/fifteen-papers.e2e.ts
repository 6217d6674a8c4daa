import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { goToStep, type BoardAtWork } from './support/a-board.ts'
import { qpdfCheck, qpdfObjects } from '../helpers/qpdf.ts'
import { aPdf } from './support/a-pdf.ts'
import { chooseInOpenDialog, chooseInSaveDialog, launchApp, openFile } from './support/app.ts'
import { aCouncilMeeting, SECRETS } from './support/council-meeting.ts'
import { AWKWARD_NAME, fifteenPapers, PASSWORD } from './support/fifteen-papers.ts'
import { readPack, type ReadPack } from './support/read-pdf.ts'
import { expectNoAxeViolations } from './support/screen.ts'

/** Which papers come for which item. */
const deliveries: Readonly<Record<string, readonly string[]>> = {
  'Reports of officers': [
    'Head teacher report.docx',
    'Attendance.docx',
    'Letter from parents.eml',
    'Clerk’s notes.txt',
    'Policy changes.md',
  ],
  Premises: ['Site plan.pdf', 'Fire certificate.pdf', 'Playground.jpg', 'Visit form.pdf'],
  'Budget monitoring': ['Three-year forecast.pdf', 'Budget cut short.pdf'],
  'Lower meadow': ['Signed lettings agreement.pdf'],
  'Inspection of children’s services': [AWKWARD_NAME, 'Appendix of evidence.pdf'],
  [SECRETS.title]: ['Staffing structure.pdf'],
}

const rowOf = (page: Page, title: string) => page.getByRole('row', { name: title })

/** What the papers' list says of each, so that the clerk sees at once what it is. */
const whatTheyAre: Readonly<Record<string, RegExp>> = {
  'Site plan': /PDF, 2 pages/,
  'Fire certificate': /Scan \(PDF\), 1 page/,
  Playground: /Picture \(JPEG\)/,
  'The crossing on Mill Lane': /E-mail, 1 page/,
  'Clerk’s notes': /Plain text/,
  'Policy changes': /Markdown text/,
  'Budget cut short': /The file is damaged and could not be repaired/,
  'Staffing structure': /Locked: enter its password/,
  'Appendix of evidence': /PDF, 800 pages/,
}

test('fifteen papers of every kind become packs that three readers may each see', async () => {
  test.setTimeout(300_000)
  let board: BoardAtWork = await aCouncilMeeting('2026-11-16')
  const { page, app } = board
  const papers = await fifteenPapers(board.dataDir)

  await test.step('drops in the papers and sees at once what each is', async () => {
    await goToStep(board, 'papers')
    for (const [item, names] of Object.entries(deliveries)) {
      await chooseInOpenDialog(
        app,
        names.map((name) => papers[name] ?? ''),
      )
      await page.getByRole('button', { name: `Add papers: ${item}` }).click()
      for (const name of names) await expect(rowOf(page, titleOf(name))).toBeVisible({ timeout: 60_000 })
    }
    for (const [title, words] of Object.entries(whatTheyAre)) {
      await expect(rowOf(page, title)).toContainText(words)
    }
    await expectNoAxeViolations(page)
  })

  await test.step('unlocks the locked one', async () => {
    await page.getByRole('button', { name: 'Enter the password of “Staffing structure”' }).click()
    await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Unlock' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('notes which paper is still awaited, and from whom', async () => {
    await page.getByRole('button', { name: 'Expect a paper: Budget monitoring' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Auditor’s letter')
    await dialog.getByRole('combobox', { name: /^From/ }).fill('External auditor')
    await dialog.getByRole('button', { name: 'Expect it' }).click()
    await expect(rowOf(page, 'Auditor’s letter')).toContainText('External auditor')
  })

  await test.step('issues the pack for members, for the public and for Councillor Reed', async () => {
    await goToStep(board, 'pack')
    for (const { label, member, forWhom, file } of readers) {
      await choose(page, 'For whom', label)
      if (member !== null) await choose(page, 'Which member', member)
      await issue(board, forWhom, file)
    }
    await expectNoAxeViolations(page)
  })

  await test.step('each PDF holds what its readers may see, as pdf.js and qpdf read it', async () => {
    for (const { file, holds, lacks, eachPage } of readers) {
      const path = join(board.dataDir, file)
      const pack = await readPack(path)
      const words = pack.pages.join('\n')
      for (const text of holds) expect(words, `${file} holds ${text}`).toContain(text)
      for (const text of lacks) expect(words, `${file} lacks ${text}`).not.toContain(text)
      pack.pages.forEach((page) => expect(page).toContain(eachPage))
      const titles = pack.bookmarks.map(({ title }) => title).join('\n')
      for (const text of lacks) expect(titles).not.toContain(text)
      const check = qpdfCheck(path)
      expect(check, check.output).toMatchObject({ status: 0 })
      const objects = JSON.stringify(qpdfObjects(path))
      for (const text of lacks) expect(objects, `objects of ${file}`).not.toContain(text)
      await pack.close()
    }
  })

  await board.close()
  board = { ...board, ...(await launchApp({ today: '2026-11-18', dataDir: board.dataDir })) }
  await openFile(board, join(board.dataDir, 'Documents', 'Averwold.packhorse'))

  await test.step('two days later, takes in a revised paper and a late one', async () => {
    await goToStep(board, 'papers')
    await sendLater(board, 'Three-year forecast', 'Replace with a newer version', 'Forecast, second edition')
    await sendLater(board, 'Auditor’s letter', 'It is here: choose the file', 'Letter of the auditor')
  })

  await test.step('issues a supplement that runs on, and says what has changed', async () => {
    await goToStep(board, 'pack')
    const first = await readPack(join(board.dataDir, 'members.pdf'))
    await issueNext(board, 'Issue a supplement', 'Supplement 1 for members', 'supplement.pdf')
    const supplement = await readPack(join(board.dataDir, 'supplement.pdf'))
    expect(supplement.pages[0]).toContain(`Page ${first.pageCount + 1} of`)
    expect(supplement.pages[0]).toContain('It replaces pages')
    expect(supplement.pages.join('\n')).toContain('Letter of the auditor')
    await issueNext(board, 'Consolidated pack', 'Consolidated pack for members', 'consolidated.pdf')
    const consolidated = await readPack(join(board.dataDir, 'consolidated.pdf'))
    expect(withoutCount(consolidated, 57)).toBe(withoutCount(first, 57))
    for (const pack of [first, supplement, consolidated]) await pack.close()
    for (const file of ['supplement.pdf', 'consolidated.pdf'])
      expect(qpdfCheck(join(board.dataDir, file))).toMatchObject({ status: 0 })
  })
  await board.close()
})

const readers = [
  {
    label: 'Members',
    member: null,
    forWhom: 'members',
    file: 'members.pdf',
    holds: [SECRETS.title, SECRETS.itemSix, 'The crossing on Mill Lane', 'Fire certificate'],
    lacks: [],
    eachPage: 'Page ',
  },
  {
    label: 'The public',
    member: null,
    forWhom: 'the public',
    file: 'public.pdf',
    holds: [SECRETS.publicLine, SECRETS.itemSix, 'The crossing on Mill Lane'],
    lacks: [SECRETS.title, 'Staffing structure', 'Owns the field'],
    eachPage: 'Page ',
  },
  {
    label: 'One member',
    member: 'Councillor Reed',
    forWhom: 'Councillor Reed',
    file: 'reed.pdf',
    holds: [SECRETS.title, 'Councillor Reed must withdraw from this item'],
    lacks: [SECRETS.itemSix, 'Signed lettings agreement', 'Owns the field'],
    eachPage: 'For Councillor Reed only',
  },
] as const

/** A file for a paper that is on the list already. */
const sendLater = async (
  { page, dataDir }: BoardAtWork,
  title: string,
  button: string,
  words: string,
): Promise<void> => {
  const path = join(dataDir, `${words}.pdf`)
  writeFileSync(path, await aPdf(words))
  await rowOf(page, title).click()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await choosing).setFiles(path)
  await expect(page.getByRole('complementary').getByText(`${words}.pdf`)).toBeVisible({ timeout: 60_000 })
}

const issueNext = async (
  { page, app, dataDir }: BoardAtWork,
  button: string,
  name: string,
  file: string,
): Promise<void> => {
  await chooseInSaveDialog(app, join(dataDir, file))
  const round = page.getByRole('region', { name: 'Issued for members' })
  await round.getByRole('button', { name: button }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Issue and save' }).click()
  await expect(page.getByRole('listitem', { name, exact: true })).toBeVisible({ timeout: 120_000 })
}

/** The words of the page that carries a number, without how many pages there are. */
const withoutCount = ({ pages }: ReadPack, label: number): string =>
  (pages.find((words) => words.includes(`Page ${label} of`)) ?? '').replace(/ of \d+/, '')

const choose = async (page: Page, what: string, option: string): Promise<void> => {
  await page.getByRole('button', { name: what }).click()
  await page.getByRole('option', { name: new RegExp(`^${option}`) }).click()
}

const issue = async ({ page, app, dataDir }: BoardAtWork, forWhom: string, file: string): Promise<void> => {
  await chooseInSaveDialog(app, join(dataDir, file))
  await page.getByRole('button', { name: 'Issue…' }).click()
  const dialog = page.getByRole('dialog', { name: `Issue the pack for ${forWhom}` })
  await dialog.getByText('Issue it as it is').click()
  await dialog.getByRole('button', { name: 'Issue and save' }).click()
  await expect(page.getByRole('listitem', { name: `Pack for ${forWhom}`, exact: true })).toBeVisible({
    timeout: 120_000,
  })
}

/** As Packhorse proposes it: an e-mail by its subject, all else by the file's name. */
const titleOf = (name: string): string =>
  name.endsWith('.eml') ? 'The crossing on Mill Lane' : name.replace(/\.[a-z]+$/, '')
