import { expect, test, type Locator, type Page } from '@playwright/test'
import { aBoardAtWork, addPeople, type BoardAtWork } from './support/a-board.ts'
import { press, tabTo } from './support/keys.ts'
import { goTo, tell } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

const names = [
  'Ann Reed',
  'Owain Hughes',
  'Priya Raman',
  'Tomasz Nowak',
  'Jo Ward',
  'Sian Lloyd',
  'Cai Price',
]

interface Meeting extends BoardAtWork {
  readonly people: ReadonlyMap<string, string>
}

/** In the middle of a meeting of seven governors, all of them here, with two items, the second about a pupil. */
const aMeetingUnderWay = async (): Promise<Meeting> => {
  const running = await aBoardAtWork('2026-11-26')
  const { bodyId, meetingId } = running
  const rows = names.map(
    (name, index) => `${name}\t${index === 0 ? 'Chair' : 'Member'}\t\t1/9/2024\t31/8/2028`,
  )
  await addPeople(running, rows)
  const place = { parentId: null, beforeId: null }
  await tell(running, 'agenda.addItem', {
    meetingId,
    place,
    item: { title: 'Budget', recommendation: 'Approve the budget for 2027' },
  })
  await tell(running, 'agenda.addItem', {
    meetingId,
    place,
    item: { title: 'Exclusion of Pupil X', isConfidential: true, reasonCode: '15(3)(b)' },
  })
  await tell(running, 'minutes.open', { meetingId })
  const { members } = await tell(running, 'people.list', { bodyId, includeEnded: false })
  await tell(running, 'attendance.mark', {
    meetingId,
    people: members.map(({ personId }) => ({ personId })),
    status: 'present',
    mode: 'room',
  })
  await setView(running.page, { width: 1440, height: 1000 })
  await goTo(running, `#/meetings/${meetingId}/minutes`)
  return { ...running, people: new Map(members.map((each) => [each.person.name, each.personId])) }
}

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Decisions' })
const form = (page: Page, name: string): Locator => page.getByRole('form', { name })
const preview = (page: Page): Locator => panel(page).locator('form output')
const votes = (page: Page): Locator => page.getByRole('textbox', { name: 'For, against, abstained' })
const keys = (page: Page, typed: string) => page.keyboard.type(typed)

/** By the keyboard: a closed list takes the first letters of what is wanted. */
const pick = async (page: Page, label: string, letters: string): Promise<void> => {
  await tabTo(page, new RegExp(`button ".*${label}`))
  await keys(page, letters)
}

test('a motion is moved, amended and carried by the keyboard alone, and found again for ever', async () => {
  test.setTimeout(120_000)
  const meeting = await aMeetingUnderWay()
  const { page } = meeting
  await expect(panel(page)).toContainText('quorate: 7 present, 4 needed')

  await page.keyboard.press('Control+Shift+M')
  await expect(page.getByRole('textbox', { name: 'The motion' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'The motion' })).toHaveValue(
    'To approve the budget for 2027',
  )
  await keys(page, 'That the budget be approved.')
  await pick(page, 'Moved by', 'Ow')
  await pick(page, 'Seconded by', 'Pri')
  await expectNoAxeViolations(page)
  await page.screenshot({ path: test.info().outputPath('move.png') })
  await press(page, /button "Move it"/)
  await expect(panel(page)).toContainText('Moved by Owain Hughes, seconded by Priya Raman.')

  // The vote comes next; an amendment was moved first.
  await expect(votes(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await press(page, /button "Amend"/)
  await page.keyboard.press('End')
  await page.keyboard.press('Backspace')
  await keys(page, ' for 2027/28.')
  await expect(preview(page)).toHaveText('Insert “for 2027/28” after “budget be approved”.')
  await page.keyboard.press('Enter')
  await expect(votes(page)).toBeFocused()
  await keys(page, '4 2')
  await expect(preview(page)).toHaveText(
    '4 for, 2 against, 1 did not vote, of 7 present. More for than against: carried.',
  )
  await page.keyboard.press('Enter')
  await expect(panel(page)).toContainText('That the budget be approved for 2027/28.')

  await page.keyboard.press('Control+Shift+M')
  await expect(votes(page)).toBeFocused()
  await keys(page, '5 3')
  await expect(preview(page)).toHaveText(
    '5 for + 3 against + 0 abstained + 0 did not vote = 8, but 7 voters were present.',
  )
  await expect(page.getByRole('button', { name: 'Record the vote' })).toBeDisabled()
  await page.keyboard.press('Control+A')
  await keys(page, '5 2')
  await page.screenshot({ path: test.info().outputPath('vote.png') })
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { name: '2026/27-001' })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.screenshot({ path: test.info().outputPath('carried.png') })
  await setView(page, { width: 1440, height: 1000, zoom: 2 })
  await expectNoSidewaysScroll(page)
  await page.screenshot({ path: test.info().outputPath('carried-200.png'), fullPage: true })
  await setView(page, { width: 1440, height: 1000 })

  await goTo(meeting, '#/resolutions')
  await page.getByRole('textbox', { name: 'Find' }).fill('budget 2027/28')
  const found = page.getByRole('list', { name: 'Resolutions' })
  await expect(found).toContainText('That the budget be approved for 2027/28.')
  await expect(found).toContainText(
    'The board was quorate: 7 present of 7 in post, 4 needed. Moved by Owain Hughes, seconded by Priya Raman. 5 for, 2 against, of 7 present. More for than against: carried.',
  )
  await expectNoAxeViolations(page)
  await page.screenshot({ path: test.info().outputPath('register.png') })
  await setView(page, { width: 1440, height: 1000, zoom: 2 })
  await expectNoSidewaysScroll(page)
  await page.screenshot({ path: test.info().outputPath('register-200.png'), fullPage: true })
  await found.getByRole('link', { name: /Full governing board/ }).click()
  await expect(panel(page)).toContainText('2026/27-001')
  await meeting.close()
})

test('a vote by name, a tie with a casting vote, a vote taken back, and one without a quorum', async () => {
  test.setTimeout(120_000)
  const meeting = await aMeetingUnderWay()
  const { page, meetingId, people } = meeting
  const { items } = await tell(meeting, 'minutes.get', { meetingId })
  const [budget] = items
  if (budget === undefined) throw new Error('There is no item.')
  const leaves = (name: string) =>
    tell(meeting, 'attendance.record', {
      meetingId,
      kind: 'left',
      who: { personId: people.get(name) ?? '' },
      itemId: budget.itemId,
      at: null,
      reasonCode: null,
      reason: '',
    })
  await leaves('Cai Price')
  await expect(panel(page)).toContainText('quorate: 6 present, 4 needed')

  await page.getByRole('button', { name: 'Move a motion' }).click()
  await page.getByRole('textbox', { name: 'The motion' }).fill('That the hall be let.')
  await page.keyboard.press('Enter')
  await form(page, 'Vote on the motion')
    .getByRole('button', { name: /How it was taken/ })
    .click()
  await page.getByRole('option', { name: 'By name' }).click()
  await expect(page.getByRole('button', { name: /How it was taken/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await keys(page, 'fffaaa')
  await expect(preview(page)).toContainText('the casting vote was not used: lost.')
  await form(page, 'Vote on the motion')
    .getByRole('button', { name: /Casting vote of Ann Reed/ })
    .click()
  await page.getByRole('option', { name: 'For', exact: true }).click()
  await expectNoAxeViolations(page)
  await page.screenshot({ path: test.info().outputPath('named.png'), fullPage: true })
  await page.getByRole('button', { name: 'Record the vote' }).click()
  await expect(panel(page)).toContainText('the casting vote of Ann Reed, in the chair, was for: carried.')

  await panel(page).getByRole('button', { name: 'More for this motion' }).click()
  await page.getByRole('menuitem', { name: /Take the vote back/ }).click()
  await expect(panel(page).getByRole('button', { name: 'Put to the vote' })).toBeVisible()

  for (const name of ['Sian Lloyd', 'Jo Ward']) await leaves(name)
  const { eventId } = await leaves('Tomasz Nowak')
  await expect(panel(page)).toContainText('no quorum: 3 present, 4 needed')
  await panel(page).getByRole('button', { name: 'Put to the vote' }).click()
  await keys(page, 'all')
  await expect(page.getByRole('button', { name: 'Record the vote' })).toBeDisabled()
  await page
    .getByRole('textbox', { name: 'Why it is recorded all the same' })
    .fill('Two were in the corridor')
  await page.screenshot({ path: test.info().outputPath('no-quorum.png'), fullPage: true })
  await page.getByRole('button', { name: 'Record the vote' }).click()
  await expect(panel(page)).toContainText('Recorded all the same: Two were in the corridor.')

  await tell(meeting, 'attendance.takeBack', { eventId })
  await expect(panel(page)).toContainText(
    '3 were counted as present, and the attendance now says 4 at that moment.',
  )
  await expectNoAxeViolations(page)
  await panel(page).screenshot({ path: test.info().outputPath('doubt.png') })
  await meeting.close()
})

test('the public is excluded by number and ground, and what follows is marked confidential', async () => {
  const meeting = await aMeetingUnderWay()
  const { page } = meeting
  await panel(page).getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: /Exclude the public/ }).click()
  await expect(page.getByRole('textbox', { name: 'The motion' })).toHaveValue(
    'That item 2 be taken in Part 2 and minuted apart, as concerning a named pupil, or candidate for admission (regulation 15(3)(b)).',
  )
  await page.screenshot({ path: test.info().outputPath('exclude.png') })
  await page.getByRole('button', { name: 'Move it' }).click()
  await expect(votes(page)).toBeFocused()
  await keys(page, 'all')
  await page.keyboard.press('Enter')
  await expect(panel(page)).toContainText('2026/27-001')

  await page.getByRole('option', { name: /Exclusion of Pupil X/ }).click()
  await page.getByRole('button', { name: 'Agreed', exact: true }).click()
  await page.getByRole('textbox', { name: 'What was agreed' }).fill('To uphold the decision.')
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('listitem')).toContainText(['Confidential'])

  // From a line of the minute and back to it, without the mouse.
  const minute = page.getByRole('textbox', { name: /minute of 2/i })
  await minute.click()
  await keys(page, '/Noted')
  await expect(page.getByRole('option', { name: /^Noted/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'What was noted' })).toBeFocused()
  await keys(page, 'That the family was told.')
  await page.keyboard.press('Enter')
  await expect(panel(page)).toContainText('That the family was told.')
  await expect(minute).toBeFocused()
  await expectNoAxeViolations(page)
  await page.screenshot({ path: test.info().outputPath('confidential.png') })
  await goTo(meeting, '#/resolutions')
  await expect(page.getByRole('listitem').filter({ hasText: 'To uphold' })).toContainText('Confidential')
  await meeting.close()
})
