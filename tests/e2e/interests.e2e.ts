import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { chooseInSaveDialog } from './support/app.ts'
import { aBoardAtWork, addPeople, type BoardAtWork, goToStep } from './support/a-board.ts'
import { goTo, tell } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

let board: BoardAtWork
let page: Page

test.beforeEach(async () => {
  board = await aBoardAtWork()
  page = board.page
  await addPeople(board, [
    'Dr Miriam Reed\tChair\tCo-opted governor\t1/9/2023\t31/8/2027',
    'Jon Ash\tGovernor\tParent\t1/9/2024\t31/8/2028',
    'Tom Field\tGovernor\tStaff\t1/9/2025\t31/8/2029',
  ])
})
test.afterEach(() => board.close())

test('keeps the register: an interest, a nil return, what is overdue, and a table of it', async () => {
  await goTo(board, '#/people')
  await page.getByRole('link', { name: 'Register of interests' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Register of interests')
  const table = page.getByRole('table', { name: 'Register of interests' })
  await expect(table.getByRole('row', { name: /Jon Ash/ })).toContainText('45 days overdue')

  await table.getByRole('button', { name: 'Dr Miriam Reed', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Add an interest' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'Organisation or person' })).toBeFocused()
  await page.keyboard.type('Hollin Lettings Ltd')
  await dialog.getByRole('textbox', { name: /Nature/ }).fill('Her brother is a director')
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Add the interest' }).click()
  const panel = page.getByRole('complementary', { name: 'Dr Miriam Reed' })
  await expect(panel.getByText('Her brother is a director')).toBeVisible()

  await panel.getByRole('button', { name: 'Declared for 2026/27' }).click()
  await page.getByRole('button', { name: 'Note the declaration' }).click()
  await expect(table.getByRole('row', { name: /Miriam Reed/ })).toContainText('Confirmed, 13 November 2026')
  await table.getByRole('button', { name: 'Jon Ash declared' }).click()
  await page.getByRole('radio', { name: /Nil return/ }).check({ force: true })
  await page.getByRole('button', { name: 'Note the declaration' }).click()
  await expect(table.getByRole('row', { name: /Jon Ash/ })).toContainText('Nil return, 13 November 2026')
  await expectNoAxeViolations(page)

  const saved = join(board.dataDir, 'Documents', 'register.csv')
  await chooseInSaveDialog(board.app, saved)
  await page.getByRole('button', { name: 'Save as a table' }).click()
  await expect
    .poll(() => readFile(saved, 'utf8').catch(() => ''))
    .toContain('Dr Miriam Reed,Business or financial,Hollin Lettings Ltd,Her brother is a director')

  await goTo(board, '#/home')
  await expect(page.getByText('The yearly declaration of interests of Tom Field is missing.')).toBeVisible()
})

test('refuses a nil return while an interest stands, and says why', async () => {
  const { members } = await tell(board, 'people.list', {
    bodyId: board.bodyId as never,
    includeEnded: false,
  })
  const jon = members.find(({ person }) => person.name === 'Jon Ash')
  await tell(board, 'interests.add', {
    personId: jon?.personId as never,
    interest: {
      kind: 'employment',
      organisation: 'Fernbank Catering',
      nature: '',
      fromOn: null,
      toOn: null,
      declaredOn: '2026-09-10',
    },
  })
  await goTo(board, '#/interests')
  await page.getByRole('button', { name: 'Jon Ash declared' }).click()
  await page.getByRole('radio', { name: /Nil return/ }).check({ force: true })
  await page.getByRole('button', { name: 'Note the declaration' }).click()
  await expect(page.getByRole('alert')).toContainText('so this is not a nil return')
  await page.keyboard.press('Escape')
  await setView(page, { width: 1280, height: 800, zoom: 2 })
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)
})

/** An item that names what the chair has in the register. */
const lettingsItem = async (): Promise<string> => {
  const { members } = await tell(board, 'people.list', { bodyId: board.bodyId as never, includeEnded: false })
  await tell(board, 'interests.add', {
    personId: members[0]?.personId as never,
    interest: {
      kind: 'pecuniary',
      organisation: 'Hollin Lettings Ltd',
      nature: 'Her brother is a director',
      fromOn: null,
      toOn: null,
      declaredOn: '2026-09-10',
    },
  })
  const { itemId } = await tell(board, 'agenda.addItem', {
    meetingId: board.meetingId as never,
    place: { parentId: null, beforeId: null },
    item: { title: 'Letting the hall', recommendation: 'To accept the offer of Hollin Lettings' },
  })
  return itemId
}

test('warns the clerk where an item names an interest, and sets “must withdraw” in one press', async () => {
  await lettingsItem()
  await goToStep(board, 'agenda')
  await page.getByRole('row', { name: /Letting the hall, names an interest of a member/ }).click()
  const panel = page.getByRole('complementary', { name: 'Letting the hall' })
  await expect(panel.getByText(/has “Hollin Lettings Ltd” in the register/)).toContainText(
    'it stands in the recommendation',
  )
  await panel.getByRole('button', { name: 'Dr Miriam Reed must withdraw' }).click()
  await expect(panel.getByRole('textbox', { name: 'Dr Miriam Reed' })).toHaveValue(
    'Hollin Lettings Ltd: Her brother is a director',
  )
  await expect(panel.getByText(/in the register/)).toHaveCount(0)
  await expectNoAxeViolations(page)
})

test('notes at the meeting what was expected, and who leaves is out of the quorum of the item', async () => {
  const itemId = await lettingsItem()
  const meetingId = board.meetingId as never
  const { members } = await tell(board, 'people.list', { bodyId: board.bodyId as never, includeEnded: false })
  await tell(board, 'minutes.open', { meetingId })
  await tell(board, 'attendance.mark', {
    meetingId,
    people: members.map(({ personId }) => ({ personId })),
    status: 'present',
    mode: null,
  })
  await goTo(board, `#/meetings/${board.meetingId}/minutes/${itemId}`)
  const panel = page.getByRole('region', { name: 'Declarations of interest' })
  await expect(panel.getByText(/stands in the recommendation/)).toBeVisible()
  await panel.getByRole('button', { name: 'Note the declaration of Dr Miriam Reed' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Declaration of interest' })
  await expect(dialog.getByRole('textbox', { name: 'Nature of the interest' })).toHaveValue(
    'Hollin Lettings Ltd: Her brother is a director',
  )
  await expect(dialog.getByRole('link', { name: /2013/ })).toBeVisible()
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Note the declaration' }).click()
  await expect(panel.getByText('Left for the item')).toBeVisible()
  const { quorum } = await tell(board, 'attendance.get', { meetingId, itemId: itemId as never })
  expect(quorum).toMatchObject({ present: 2 })
  await expectNoAxeViolations(page)

  await panel.getByRole('button', { name: 'Take out the declaration of Dr Miriam Reed' }).click()
  await expect(panel.getByText('expected')).toBeVisible()
})
