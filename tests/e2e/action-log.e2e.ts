import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { sync } from 'node-ical'
import PostalMime from 'postal-mime'
import { aBoardAtWork, addPeople, restart, type BoardAtWork } from './support/a-board.ts'
import { chooseInSaveDialog } from './support/app.ts'
import { readPack } from './support/read-pdf.ts'
import { goTo, tell } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

let board: BoardAtWork
let page: Page

const SECRET = 'Write to Mr Grimthorpe about his hearing'

test.beforeEach(async () => {
  board = await aBoardAtWork()
  page = board.page
  await addPeople(board, ['Dr Siân Reed\tChair\tCo-opted governor\t1/9/2023\t31/8/2027'])
  await byHand('Order the signs', '2026-11-01')
  await byHand('Check the fire doors', '2026-11-20', { ownerRole: 'Chair' })
  await byHand(SECRET, '2026-11-18', { isConfidential: true })
})
test.afterEach(() => board.close())

const byHand = (text: string, dueOn: string, more: object = {}) =>
  tell(board, 'actions.raise', {
    bodyId: board.bodyId as never,
    meetingId: null,
    itemId: null,
    lineId: null,
    text,
    ownerId: null,
    ownerRole: 'Clerk',
    dueOn,
    dueWords: '',
    priority: 'normal',
    isConfidential: false,
    ...more,
  })

/** Presses a button that saves, and answers where the file is once the page says so. */
const saveBy = async (button: string | RegExp, name: string): Promise<string> => {
  const path = join(board.dataDir, 'Documents', name)
  await chooseInSaveDialog(board.app, path)
  await page.getByRole('button', { name: button }).press('Enter')
  await expect(page.getByText(`Saved as ${name}.`).first()).toBeVisible({ timeout: 60_000 })
  return path
}

const openTab = async (name: string): Promise<void> => {
  await goTo(board, '#/action-log')
  await page.getByRole('tab', { name }).click()
  await expect(page.getByRole('tabpanel', { name })).toBeVisible()
}

test('saves the log as PDF, Word and table in the form that the board chose, from the keyboard', async () => {
  test.setTimeout(180_000)
  await goTo(board, '#/actions')
  await page.getByRole('link', { name: 'Log, letters, calendar' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Action log')
  const log = page.getByRole('table', { name: 'Action log, for members' })
  await expect(log.getByRole('rowheader')).toHaveText([/Order the signs/, /Grimthorpe/, /fire doors/])
  await expectNoAxeViolations(page)

  await page.getByRole('button', { name: 'Columns and order' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Columns and order' })
  await dialog.getByRole('button', { name: 'Move “Who” up' }).press('Enter')
  const sample = dialog.getByRole('table', { name: 'Sample of the log' })
  await expect(sample.getByRole('columnheader')).toHaveText(['Who', 'Action', 'By when', 'How far'])
  await dialog.getByRole('checkbox', { name: 'How far' }).press('Space')
  await expect(sample.getByRole('columnheader')).toHaveText(['Who', 'Action', 'By when', 'Said last'])
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Save', exact: true }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(log.getByRole('columnheader')).toHaveText(['Who', 'Action', 'By when', 'Said last'])

  const members = await readPack(await saveBy('Save as PDF', 'members.pdf'))
  expect(members.pages.join(' ')).toContain(SECRET)
  await members.close()

  await page.getByText('For everyone', { exact: true }).click()
  await expect(page.getByText('1 confidential action left out.')).toBeVisible()
  const open = await readPack(await saveBy('Save as PDF', 'everyone.pdf'))
  expect(open.pages.join(' ')).toMatch(/Who Action By when .*Check the fire doors/)
  expect(open.pages.join(' ')).not.toMatch(/Grimthorpe|Confidential/i)
  await open.close()
  await saveBy('Save as Word', 'everyone.docx')
  const table = await readFile(await saveBy('Save as a table', 'everyone.csv'), 'utf8')
  expect(table).toContain('Chair,Check the fire doors,20 November 2026')
  expect(table).not.toContain('Grimthorpe')

  await setView(page, { width: 1280, height: 900, zoom: 2 })
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)
})

test('writes a letter to each owner, which can be changed, copied, and handed to the mail program', async () => {
  await openTab('Letters')
  const letter = page.getByRole('region', { name: 'Dr Siân Reed (Chair)' })
  await expect(letter).toContainText('Check the fire doors: due on Friday 20 November 2026.')
  await expect(page.getByRole('region', { name: 'Clerk', exact: true })).toContainText(
    'which is not named here',
  )
  await expect(page.getByText('Grimthorpe')).toHaveCount(0)
  await expectNoAxeViolations(page)

  await letter.getByRole('button', { name: /^Change the words/ }).press('Enter')
  await letter.getByRole('textbox', { name: 'To' }).fill('sian.reed@oakfield.example')
  await letter.getByRole('textbox', { name: 'Subject' }).fill('The fire doors – please')
  await letter.getByRole('textbox', { name: 'Letter' }).fill('Dear Siân,\n\nHow are the doors?')
  await expectNoAxeViolations(page)
  await letter.getByRole('button', { name: /^Done changing/ }).press('Enter')
  await expect(letter).toContainText('How are the doors?')
  await expect(letter.getByRole('link', { name: /^Open in your mail program/ })).toHaveAttribute(
    'href',
    /^mailto:sian\.reed@oakfield\.example\?subject=The%20fire%20doors%20%E2%80%93%20please&body=Dear%20Si%C3%A2n%2C%0D%0A/,
  )
  await letter.getByRole('button', { name: /^Copy text/ }).press('Enter')
  await expect(letter.getByRole('button', { name: /^Copied/ })).toBeVisible()

  const saved = await saveBy(/^Save as an e-mail draft: Dr Siân Reed/, 'letter.eml')
  expect(await PostalMime.parse(await readFile(saved))).toMatchObject({
    to: [{ name: 'Dr Siân Reed (Chair)', address: 'sian.reed@oakfield.example' }],
    subject: 'The fire doors – please',
    text: expect.stringContaining('How are the doors?') as unknown,
  })
  await letter.getByRole('button', { name: /^As it was/ }).press('Enter')
  await expect(letter).toContainText('Check the fire doors')
  await setView(page, { width: 1280, height: 900, zoom: 2 })
  await expectNoSidewaysScroll(page)
})

test('saves meetings and due days as a calendar that another program reads', async () => {
  await openTab('Calendar')
  await expect(
    page.getByText('In it: 1 meeting and 2 actions. 1 confidential action left out.'),
  ).toBeVisible()
  await expectNoAxeViolations(page)
  const titlesIn = async (path: string) =>
    Object.values(sync.parseICS(await readFile(path, 'utf8'))).flatMap((each) =>
      each?.type === 'VEVENT' ? [each.summary as string] : [],
    )
  expect(await titlesIn(await saveBy('Save the calendar file', 'anyone.ics'))).toEqual([
    expect.stringContaining('Full governing board'),
    'Due: Order the signs',
    'Due: Check the fire doors',
  ])
  await page.getByText('Members, or I myself', { exact: true }).click()
  await page.getByText('Meetings', { exact: true }).last().click()
  await page.getByRole('button', { name: /Whose actions/ }).press('Enter')
  await page.getByRole('option', { name: 'Mine (Clerk)' }).press('Enter')
  await expect(page.getByText('In it: 0 meetings and 2 actions.')).toBeVisible()
  expect(await titlesIn(await saveBy('Save the calendar file', 'mine.ics'))).toEqual([
    'Due: Order the signs',
    `Due: ${SECRET}`,
  ])
})

/** What the desktop shows; null where the real one cannot be asked. */
const onDesktop = (): Promise<string[] | null> =>
  board.app.evaluate(({ Notification }) => {
    const { shown } = Notification as unknown as { readonly shown?: readonly { readonly title: string }[] }
    return shown?.map(({ title }) => title) ?? null
  })

test('says on the desktop what is late when the file is opened, until that is switched off', async () => {
  board = await restart(board)
  page = board.page
  const first = await onDesktop()
  if (first !== null) expect(first).toEqual(['1 action is late'])

  await goTo(board, '#/settings')
  await page.getByRole('tab', { name: 'Reminders' }).click()
  const reminds = page.getByRole('switch', { name: /Remind me when a file is opened/ })
  await expect(reminds).toBeChecked()
  await expect(page.getByText(/1 action is late\. .*1 late, 2 due within a week/)).toBeVisible()
  await expectNoAxeViolations(page)
  await reminds.press('Space')
  await expect(reminds).not.toBeChecked()

  board = await restart(board)
  page = board.page
  await goTo(board, '#/settings')
  await page.getByRole('tab', { name: 'Reminders' }).click()
  await expect(page.getByRole('switch', { name: /Remind me when a file is opened/ })).not.toBeChecked()
  const again = await onDesktop()
  if (again !== null) expect(again).toEqual([])
})
