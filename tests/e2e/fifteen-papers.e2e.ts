import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { goToStep, type BoardAtWork } from './support/a-board.ts'
import { chooseInOpenDialog, chooseInSaveDialog } from './support/app.ts'
import { aCouncilMeeting, SECRETS } from './support/council-meeting.ts'
import { AWKWARD_NAME, fifteenPapers, PASSWORD } from './support/fifteen-papers.ts'
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
  const board: BoardAtWork = await aCouncilMeeting('2026-11-16')
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

  await test.step('issues the pack for members, for the public and for Councillor Reed', async () => {
    await goToStep(board, 'pack')
    for (const { label, member, forWhom, file } of readers) {
      await choose(page, 'For whom', label)
      if (member !== null) await choose(page, 'Which member', member)
      await issue(board, forWhom, file)
    }
    await expectNoAxeViolations(page)
  })
  await board.close()
})

const readers = [
  { label: 'Members', member: null, forWhom: 'members', file: 'members.pdf' },
  { label: 'The public', member: null, forWhom: 'the public', file: 'public.pdf' },
  { label: 'One member', member: 'Councillor Reed', forWhom: 'Councillor Reed', file: 'reed.pdf' },
]

const choose = async (page: Page, what: string, option: string): Promise<void> => {
  await page.getByRole('button', { name: what }).click()
  await page.getByRole('option', { name: option }).click()
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
