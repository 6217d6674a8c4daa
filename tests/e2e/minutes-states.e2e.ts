import { expect, test, type Page } from '@playwright/test'
import { lineOf } from './support/minutes.ts'
import { goTo, tell, withBoard } from './support/records.ts'
import { launchApp, type RunningApp } from './support/app.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

interface Minuted extends RunningApp {
  readonly autumn: string
  readonly spring: string
  readonly budget: string
}

/** On 4 February 2027: a board with minutes of 26 November, whose next meeting is today. */
const aBoardWithMinutes = async (): Promise<Minuted> => {
  const running = await launchApp({ today: '2027-02-04' })
  const bodyId = await withBoard(running)
  await tell(running, 'people.importPaste', {
    bodyId,
    text: 'Name\tRole\tStart\tEnd\nAnn Reed\tChair\t1/9/2024\t31/8/2028\nOwain Hughes\tMember\t1/9/2025\t31/8/2029',
  })
  const plan = (meetsOn: string) =>
    tell(running, 'meetings.plan', {
      bodyId,
      title: 'Full governing board',
      kind: 'ordinary',
      meetsOn,
      startsAt: '18:00',
      minutes: 120,
      place: 'School library',
      joining: '',
    })
  const add = (meetingId: string, title: string, more = {}) =>
    tell(running, 'agenda.addItem', {
      meetingId,
      place: { parentId: null, beforeId: null },
      item: { title, ...more },
    })
  const { meetingId: autumn } = await plan('2026-11-26')
  const { meetingId: spring } = await plan('2027-02-04')
  const { itemId: budget } = await add(autumn, 'Budget')
  const { itemId: staffing } = await add(autumn, 'Staffing matter')
  await tell(running, 'agenda.updateItem', {
    itemId: staffing,
    changes: { isConfidential: true, publicLine: 'A confidential item' },
  })
  await add(spring, 'Minutes of the last meeting')
  const { members } = await tell(running, 'people.list', { bodyId, includeEnded: false })
  const chairId = members.find(({ person }) => person.name === 'Ann Reed')?.personId ?? null
  for (const meetingId of [autumn, spring]) {
    await tell(running, 'minutes.open', { meetingId })
    await tell(running, 'minutes.update', { meetingId, changes: { chairId } })
  }
  const { items } = await tell(running, 'minutes.get', { meetingId: autumn })
  const write = (itemId: string, part: 'open' | 'confidential', words: readonly string[]) => {
    const item = items.find((each) => each.itemId === itemId)
    return tell(running, 'minutes.keepDraft', {
      itemId,
      part,
      text: { type: 'doc', content: words.map(lineOf) },
      was: (part === 'open' ? item?.stamp : item?.closedStamp) ?? '',
    })
  }
  await write(budget, 'open', ['The budget of £4,000 was presented.', 'Owain Hughes asked why it had risen.'])
  await write(staffing, 'confidential', ['Mr Grimthorpe was dismissed with effect from Friday.'])
  return { ...running, autumn, spring, budget }
}

const step = (page: Page) =>
  page.getByRole('list', { name: 'States of the minutes' }).locator('[aria-current]')
const dialog = (page: Page) => page.getByRole('dialog')
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const inDialog = async (page: Page, name: string) => {
  await dialog(page).getByRole('button', { name, exact: true }).click()
}
const choose = async (page: Page, label: string, option: RegExp | string) => {
  await dialog(page).getByRole('button', { name: label }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

test('minutes go to the chair, out as a draft, and are approved and signed at the next meeting', async () => {
  test.setTimeout(120_000)
  const board = await aBoardWithMinutes()
  const { page, autumn, spring } = board
  await setView(page, { width: 1360, height: 900 })

  await test.step('the chair sees a version, and asks for a change', async () => {
    await goTo(board, `#/meetings/${autumn}/minutes`)
    await expect(step(page)).toHaveText('Draft')
    await press(page, 'Send to the chair')
    await inDialog(page, 'Send to the chair')
    await expect(step(page)).toHaveText('With the chair')
    await press(page, 'Correct')
    await choose(page, 'Item', '1 Budget')
    await choose(page, 'Line', /£4,000/)
    await dialog(page).getByLabel('What it is to say').fill('The budget of £4,500 was presented.')
    await expect(dialog(page).locator('ins')).toContainText('£4,500')
    await expectNoAxeViolations(page)
    await inDialog(page, 'Note the correction')
    await expect(dialog(page).getByText(/Taken in from the chair/)).toBeVisible()
    await inDialog(page, 'Done')
    await expect(page.getByText('The budget of £4,500 was presented.')).toBeVisible()
  })

  await test.step('the words that changed are shown', async () => {
    await press(page, 'Versions')
    await inDialog(page, 'What has changed since version 1')
    const places = dialog(page).getByRole('list', { name: 'Words that changed' })
    await expect(places.locator('del')).toContainText('£4,000')
    await expect(places.locator('ins')).toContainText('£4,500')
    await expectNoAxeViolations(page)
    await inDialog(page, 'Done')
  })

  await test.step('circulated, the text stands', async () => {
    await press(page, 'Circulate the draft')
    await inDialog(page, 'Circulate the draft')
    await expect(step(page)).toHaveText('Circulated draft')
    await expectNoAxeViolations(page)
    await setView(page, { width: 1360, height: 900, zoom: 2 })
    await expectNoSidewaysScroll(page)
    await setView(page, { width: 1360, height: 900 })
  })

  await test.step('they join the pack of the next meeting, as a draft, until the clerk takes them out', async () => {
    await goTo(board, `#/meetings/${spring}/pack`)
    const choice = page.getByRole('checkbox', { name: /^Minutes of the last meeting/ })
    await expect(choice).toBeChecked()
    await expect(page.getByText('Each page is marked as a draft.')).toBeVisible()
    await expectNoAxeViolations(page)
    const pagesOf = async (audience: { kind: 'members' | 'public' }) => {
      const { report } = await tell(board, 'pack.preview', {
        meetingId: spring,
        document: 'pack',
        audience,
        textSize: 11,
      })
      return report.pageCount
    }
    const whole = await pagesOf({ kind: 'members' })
    expect(await pagesOf({ kind: 'public' })).toBe(3)
    await choice.click({ force: true })
    await expect(choice).not.toBeChecked()
    expect(await pagesOf({ kind: 'members' })).toBe(whole - 2)
    await choice.click({ force: true })
    await expect(choice).toBeChecked()
    await goTo(board, '#/home')
    await expect(page.getByText(/Note whether the meeting on 4 February 2027 approved/)).toBeVisible()
  })

  await test.step('the next meeting notes a correction, and approves them in place', async () => {
    await goTo(board, `#/meetings/${spring}/minutes`)
    await press(page, 'Note a correction to the minutes of 26 November 2026')
    await choose(page, 'Item', '1 Budget')
    await choose(page, 'Line', /asked why/)
    await dialog(page).getByLabel('What it is to say').fill('Owain Hughes asked why it had fallen.')
    await inDialog(page, 'Note the correction')
    await inDialog(page, 'Done')
    await press(page, 'Approve the minutes of 26 November 2026')
    await expect(dialog(page).getByRole('checkbox')).toBeChecked()
    await expectNoAxeViolations(page)
    await inDialog(page, 'Approve')
    await expect(page.getByRole('button', { name: 'Sign the minutes of 26 November 2026' })).toBeVisible()
  })

  await test.step('the chair of that meeting signs each part by itself', async () => {
    await press(page, 'Sign the minutes of 26 November 2026')
    await expect(dialog(page).getByText('Ann Reed')).toBeVisible()
    await expectNoAxeViolations(page)
    await inDialog(page, 'Note the signature')
    await press(page, 'Sign the minutes of 26 November 2026')
    await expect(dialog(page).getByRole('radio')).toHaveCount(1)
    await inDialog(page, 'Note the signature of the confidential part')
    await expect(page.getByText('approved and signed here')).toBeVisible()
    await press(page, 'Write it in this minute: those of 26 November 2026')
    await expect(page.getByText(/approved as a correct record, with 1 correction, and signed/)).toBeVisible()
  })

  await test.step('signed, they are fixed', async () => {
    await goTo(board, `#/meetings/${autumn}/minutes`)
    await expect(step(page)).toHaveText('Signed')
    await expect(page.getByText('Owain Hughes asked why it had fallen.')).toBeVisible()
    const again = tell(board, 'minutesStates.sign', {
      meetingId: autumn,
      part: 'open',
      signedById: null,
      signedName: 'Ann Reed',
      signedOn: '2027-02-04',
    })
    await expect(again).rejects.toThrow(/signed once/)
    await expectNoAxeViolations(page)
  })
  await board.close()
})
