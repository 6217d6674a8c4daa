import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { aBoardAtWork, addItems, type BoardAtWork } from './support/a-board.ts'
import { chooseInSaveDialog } from './support/app.ts'
import { goTo, tell } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

let board: BoardAtWork
let page: Page

const names = ['Ann Able', 'Bo Best', 'Cy Cole', 'Dee Dunn', 'Eve Ely', 'Fay Fox']

test.beforeEach(async () => {
  board = await aBoardAtWork()
  page = board.page
  const rows = names.map((name, index) => `${name}\t${index === 0 ? 'Chair' : 'Governor'}\tParent\t1/9/2025`)
  await tell(board, 'people.importPaste', {
    bodyId: board.bodyId as never,
    text: ['Name\tRole\tCategory\tStart', ...rows].join('\n'),
  })
  await addItems(board, ['Welcome', 'Budget', 'Lettings'])
})
test.afterEach(() => board.close())

const openMinutes = async () => {
  await goTo(board, `#/meetings/${board.meetingId}/minutes`)
  await page.getByRole('button', { name: 'Open the minutes' }).click()
  await expect(page.getByRole('region', { name: 'Attendance' })).toBeVisible()
}

const quorum = () => page.getByRole('status', { name: 'Quorum' })
const chooseItem = (title: string) => page.getByRole('option', { name: new RegExp(title) }).click()
const personButton = (name: string) =>
  page.getByRole('region', { name: 'Attendance' }).getByRole('button', { name: new RegExp(name) })

test('marks the roll by keys, and follows the quorum as people come, withdraw and go', async () => {
  await openMinutes()
  await expect(quorum()).toHaveText('3 needed, 0 present: no quorum.')
  await page.getByRole('button', { name: 'Mark attendance' }).press('Enter')
  const roll = page.getByRole('dialog', { name: 'Mark attendance' })
  await expect(roll.getByRole('radio', { name: 'Present' }).first()).toBeFocused()
  for (const key of ['p', 'p', 'p', 'a', 'x', 'r']) await page.keyboard.press(key)
  await expectNoAxeViolations(page)
  await roll.getByRole('button', { name: 'Consent' }).first().click()
  await roll.getByRole('button', { name: /Absence of Dee Dunn/ }).click()
  await page.getByRole('option', { name: 'Consented to', exact: true }).click()
  await roll.getByRole('button', { name: 'Done' }).click()
  await expect(quorum()).toHaveText('3 needed, 4 present: there is a quorum.')
  await expect(personButton('Dee Dunn')).toContainText('apologies, consented to')
  await expect(personButton('Fay Fox')).toContainText('remote')

  await chooseItem('Budget')
  await personButton('Bo Best').press('w')
  await expect(quorum()).toHaveText('3 needed, 3 present: there is a quorum.')
  await personButton('Cy Cole').press('l')
  await expect(quorum()).toHaveText('3 needed, 2 present: no quorum.')
  await expect(
    page.getByText('There was no quorum during part of item 2: 2 present, 3 needed.'),
  ).toBeVisible()
  await expectNoAxeViolations(page)

  await chooseItem('Lettings')
  await expect(quorum()).toHaveText('3 needed, 3 present: there is a quorum.')
  await personButton('Eve Ely').press('a')
  await expect(personButton('Eve Ely')).toBeFocused()
  await expect(quorum()).toHaveText('3 needed, 4 present: there is a quorum.')
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(quorum()).toHaveText('3 needed, 3 present: there is a quorum.')
})

test('appoints a governor at the meeting: they count from that item on', async () => {
  await openMinutes()
  await page.getByRole('button', { name: 'All present' }).click()
  await expect(quorum()).toHaveText('3 needed, 6 present: there is a quorum.')
  await chooseItem('Budget')
  await page.getByRole('region', { name: 'Attendance' }).getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: /Appoint somebody/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Appoint a governor' })
  await dialog.getByRole('combobox', { name: 'Name' }).fill('Gil Gray')
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Appoint' }).click()
  await expect(quorum()).toHaveText('4 needed, 7 present: there is a quorum.')
  await page.getByText('Why 4').click()
  await expect(page.getByText('Half of the 7 members in post, rounded up: 4.')).toBeVisible()
  await chooseItem('Welcome')
  await expect(quorum()).toHaveText('3 needed, 6 present: there is a quorum.')
})

test('suspends a governor at the meeting: counted in neither number from that item on', async () => {
  await openMinutes()
  await page.getByRole('button', { name: 'All present' }).click()
  await expect(quorum()).toHaveText('3 needed, 6 present: there is a quorum.')
  await chooseItem('Budget')
  await personButton('Ann Able').press('Enter')
  await page.getByRole('menuitem', { name: 'Suspended by the board' }).click()
  const dialog = page.getByRole('dialog', { name: 'Suspend Ann Able' })
  await dialog.getByRole('textbox', { name: /Reason/ }).fill('All letters do what letters do')
  await dialog.getByRole('button', { name: 'Suspend' }).click()
  await expect(quorum()).toHaveText('3 needed, 5 present: there is a quorum.')
  await expect(personButton('Ann Able')).toContainText('suspended')
  await chooseItem('Welcome')
  await expect(quorum()).toHaveText('3 needed, 6 present: there is a quorum.')
})

test('corrects the time of what was noted, and refuses one outside the meeting', async () => {
  await openMinutes()
  await page.getByRole('button', { name: 'All present' }).click()
  await expect(quorum()).toHaveText('3 needed, 6 present: there is a quorum.')
  await personButton('Ann Able').press('l')
  await page.getByRole('button', { name: 'Time and reason' }).click()
  const dialog = page.getByRole('dialog', { name: 'Time and reason' })
  await dialog.getByRole('spinbutton', { name: /hour/ }).click()
  await page.keyboard.type('1500')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText(/3.00 pm is outside it/).first()).toBeVisible()
  await dialog.getByRole('spinbutton', { name: /hour/ }).click()
  await page.keyboard.type('1915')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Ann Able left the meeting at 7.15 pm.')).toBeVisible()
  await page.getByRole('button', { name: 'Take back' }).click()
  await expect(quorum()).toHaveText('3 needed, 6 present: there is a quorum.')
})

test('is sound in the dark, narrow and large', async () => {
  await openMinutes()
  await page.getByRole('button', { name: 'All present' }).click()
  await expect(quorum()).toHaveText('3 needed, 6 present: there is a quorum.')
  await personButton('Ann Able').press('w')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoAxeViolations(page)
  await setView(page, { width: 1280, height: 800, zoom: 2 })
  await expectNoSidewaysScroll(page)
  await page.getByRole('button', { name: 'Mark attendance' }).click()
  await expectNoSidewaysScroll(page)
})

test('reports a year’s attendance as a page, a table and a PDF; suspends a governor', async () => {
  const bodyId = board.bodyId as never
  const { meetingId } = await tell(board, 'meetings.plan', {
    bodyId,
    title: 'Full governing board',
    kind: 'ordinary',
    meetsOn: '2026-10-01',
    startsAt: '18:00',
    minutes: 120,
    place: '',
    joining: '',
  })
  const { members } = await tell(board, 'people.list', { bodyId, includeEnded: false })
  const people = members.slice(0, 4).map(({ personId }) => ({ personId }))
  await tell(board, 'attendance.mark', { meetingId, people, status: 'present', mode: null })
  await goTo(board, '#/people')
  await page.getByRole('button', { name: 'Bo Best', exact: true }).click()
  await page.getByRole('button', { name: 'Suspend' }).click()
  const dialog = page.getByRole('dialog', { name: 'Suspend Bo Best' })
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Suspend' }).click()
  await expect(page.getByText('Suspended to 13 December 2026').first()).toBeVisible()
  await page.getByRole('button', { name: 'End it today' }).click()
  await expect(page.getByText('Suspended to 13 November 2026').first()).toBeVisible()

  await page.getByRole('link', { name: 'Attendance' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Attendance 2026/27')
  await expectNoAxeViolations(page)
  await expect(page.getByRole('row', { name: /Bo Best/ })).toContainText('100 %')
  const save = async (button: string, fileName: string): Promise<string> => {
    const path = join(board.dataDir, 'Documents', fileName)
    await chooseInSaveDialog(board.app, path)
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByText(`Saved as ${fileName}.`).first()).toBeVisible()
    return readFileSync(path, 'latin1')
  }
  expect(await save('Save as a table', 'Attendance.csv')).toContain('Ann Able')
  expect(await save('Save as PDF', 'Attendance.pdf')).toContain('%PDF-1.7')
})
