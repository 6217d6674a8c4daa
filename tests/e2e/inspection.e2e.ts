import { expect, type Page, test } from '@playwright/test'
import { aBoardAtWork, addItems, addPeople, type BoardAtWork, restart } from './support/a-board.ts'
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
  ])
  await addItems(board, ['Welcome'])
})
test.afterEach(() => board.close())

const anInspection = async (): Promise<string> => {
  const { inspectionId } = await tell(board, 'inspections.add', {
    bodyId: board.bodyId as never,
    inspection: {
      title: 'Children’s services, November 2026',
      place: 'Hollinshire County Council',
      frameworkId: 'ilacs-2018',
      type: 'Standard inspection',
      team: '',
      noticeOn: '2026-11-02',
      startsOn: '2026-11-09',
      endsOn: '2026-11-13',
      feedbackDueOn: '2026-11-27',
      publishedOn: null,
    },
  })
  return inspectionId
}

const lines = () => page.getByRole('list', { name: 'Lines of the debrief' }).getByRole('listitem')
const nextLine = () => page.getByRole('textbox', { name: 'Next line' })

test('writes a debrief down by the keyboard alone, keeps half a line, and undoes', async () => {
  await goTo(board, '#/inspections')
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Record an inspection' }).press('Enter')
  await page.getByRole('textbox', { name: 'Name' }).fill('Children’s services, November 2026')
  await page.keyboard.press('Enter')

  await expect(nextLine()).toBeFocused()
  await page.keyboard.type('+Social workers know their children well')
  await page.keyboard.press('Enter')
  await expect(lines()).toHaveCount(1)
  await page.keyboard.type('-Care leavers wait too long for a place of their own')
  await page.keyboard.press('Enter')
  await page.keyboard.type('!Oversight of private fostering')
  await page.keyboard.press('Enter')
  await expect(lines()).toHaveCount(3)
  await expect(lines().nth(0)).toContainText('Strength')
  await expect(lines().nth(1)).toContainText('Area for improvement')
  await expect(lines().nth(2)).toContainText('Priority')

  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('y')
  await expect(lines().nth(1).getByRole('radio', { name: 'Yes' })).toBeChecked()
  await lines().nth(1).getByRole('textbox', { name: 'Where it is recorded' }).fill('Self-evaluation, March')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: /^Undo: Change a point/ }).waitFor()
  await nextLine().focus() // or the tip of the button that Tab came to is looked at as well
  await expectNoAxeViolations(page)

  await nextLine().press('Control+z')
  await expect(lines().nth(1).getByRole('textbox', { name: 'Where it is recorded' })).toHaveValue('')
  await nextLine().pressSequentially('-Half a li')
  const address = await page.evaluate(() => window.location.hash)
  const inspectionId = address.split('/')[2] ?? ''
  await expect
    .poll(
      async () =>
        (await tell(board, 'inspections.line', { inspectionId: inspectionId as never })).draft?.words,
    )
    .toBe('Half a li')
  board = await restart(board)
  page = board.page
  await goTo(board, address)
  await expect(nextLine()).toHaveValue('Half a li')
  await expect(lines()).toHaveCount(3)
  expect(await page.title()).toBe('Inspection · Packhorse')

  await setView(page, { width: 1280, height: 800, zoom: 2 })
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)
})

test('keeps who may know, minutes the debrief in confidence, and lists it for release once lifted', async () => {
  const inspectionId = await anInspection()
  await tell(board, 'inspections.addPoint', {
    inspectionId: inspectionId as never,
    point: {
      stage: 'debrief',
      areaId: null,
      tag: 'priority',
      words: 'Oversight of private fostering',
      knownBefore: null,
      knownWhere: '',
      reportPage: null,
    },
  })
  await goTo(board, `#/inspections/${inspectionId}/embargo`)
  await expect(page.getByText('It is in no pack, review copy or export')).toBeVisible()
  await page.getByRole('button', { name: 'Add somebody' }).press('Enter')
  await page.getByRole('dialog').getByRole('combobox', { name: 'Name' }).fill('Pat Reed')
  await page.getByRole('dialog').getByRole('textbox', { name: 'As what' }).fill('Husband of the chair')
  await page.getByRole('dialog').getByRole('button', { name: 'Put on the list' }).click()
  const table = page.getByRole('table', { name: /Who may know/ })
  await expect(table.getByRole('row', { name: /Pat Reed/ })).toContainText('On the list')
  await page.getByRole('button', { name: 'Add the board (2 not on it)' }).click()
  await expect(table.getByRole('row', { name: /Jon Ash/ })).toBeVisible()

  await page.getByRole('button', { name: 'Note that somebody was told' }).click()
  await page.getByRole('dialog').getByRole('combobox', { name: 'Name' }).fill('A Neighbour')
  await page.getByRole('dialog').getByRole('textbox', { name: 'What they were told' }).fill('That it is over')
  await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click()
  await expect(table.getByRole('row', { name: /A Neighbour/ })).toContainText('Not on the list')
  await expectNoAxeViolations(page)

  await page.getByRole('button', { name: 'Minute the debrief here' }).click()
  await expect(page.getByRole('link', { name: /26 November 2026, Full governing board/ })).toBeVisible()
  await page.getByRole('button', { name: 'Lift it earlier' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('Published early')
  await page.getByRole('dialog').getByRole('button', { name: 'Lift it today' }).click()
  await expect(page.getByText('The embargo was lifted on 13 November 2026: Published early')).toBeVisible()
  await page.getByRole('button', { name: 'Note that it was released' }).click()
  await expect(page.getByText('Released 13 November 2026')).toBeVisible()
  await expectNoAxeViolations(page)
  await setView(page, { width: 1280, height: 800, zoom: 2 })
  await expectNoSidewaysScroll(page)
})

test('sets the report beside the debrief, links what is the same thing, and notes grades and accuracy', async () => {
  const inspectionId = await anInspection()
  const said = ['Care leavers wait too long for suitable housing', 'Oversight of private fostering']
  for (const words of said)
    await tell(board, 'inspections.addPoint', {
      inspectionId: inspectionId as never,
      point: {
        stage: 'debrief',
        areaId: null,
        tag: 'improvement',
        words,
        knownBefore: null,
        knownWhere: '',
        reportPage: null,
      },
    })
  await goTo(board, `#/inspections/${inspectionId}/report`)
  const point = page.getByRole('textbox', { name: 'In its words' })
  await point.fill('The availability of suitable housing for care leavers')
  await point.press('Enter')
  const table = page.getByRole('table', { name: 'Debrief, draft and report side by side' })
  await table
    .getByRole('button', { name: 'Same as “Care leavers wait too long for suitable housing”?' })
    .click()
  const reworded = table.getByRole('row').filter({ hasText: 'In other words' })
  await expect(reworded).toContainText('Care leavers wait too long for suitable housing')
  const dropped = table.getByRole('row').filter({ hasText: 'Not in it any more' })
  await expect(dropped).toContainText('Oversight of private fostering')

  await page.getByRole('button', { name: /Overall effectiveness, in the report/ }).click()
  await page.getByRole('option', { name: 'Good', exact: true }).click()
  await expect(page.getByRole('button', { name: /Overall effectiveness, in the report/ })).toContainText(
    'Good',
  )

  await page.getByRole('button', { name: 'Add a point', exact: true }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'The draft says' }).fill('12 homes')
  await page.getByRole('dialog').getByRole('textbox', { name: 'It should say' }).fill('14 homes')
  await page.getByRole('dialog').getByRole('button', { name: 'Add the point' }).click()
  await expect(page.getByRole('table', { name: 'Points of accuracy' })).toContainText('14 homes')
  await expectNoAxeViolations(page)
  await setView(page, { width: 1280, height: 800, zoom: 2 })
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)
})
