import { expect, type Page, test } from '@playwright/test'
import { launchApp, type RunningApp } from './support/app.ts'
import { goTo, tell, withBoard } from './support/records.ts'

let running: RunningApp
let page: Page

test.beforeEach(async () => {
  running = await launchApp({ today: '2026-11-01' })
  page = running.page
  await withBoard(running)
})
test.afterEach(() => running.close())

const typeDate = async (digits: string) => {
  await page.getByRole('group', { name: 'Date' }).getByRole('spinbutton').first().focus()
  await page.keyboard.type(digits)
}

test('plans a meeting, and says by when its papers must be out and why, before anything is saved', async () => {
  await goTo(running, '#/plan-meeting')
  await typeDate('26112026')
  const deadline = page.getByRole('region', { name: 'Deadline' })
  await expect(deadline).toContainText(
    'Agenda and papers must go out by Wednesday 18 November 2026: 17 days left.',
  )
  await expect(deadline.getByRole('listitem')).toHaveCount(9)
  await expect(deadline).toContainText('reg 13(4)')
  await page.getByRole('button', { name: 'Plan this meeting' }).click()
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/meetings\/.+\/agenda$/)

  await page.getByRole('link', { name: 'Meetings' }).click()
  const list = page.getByRole('region', { name: 'Meetings to come in 2026/27' })
  await expect(list).toContainText('Thursday 26 November 2026')
  await expect(list).toContainText('Agenda out by Wed 18 Nov')
})

/** Goes on with Tab until the control of that name has the focus. */
const tabTo = async (name: RegExp): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const { activeElement } = document
      return `${activeElement?.getAttribute('aria-label') ?? ''} ${activeElement?.textContent ?? ''}`
    })
    if (name.test(focused)) return
  }
  throw new Error(`No control ${String(name)} within 60 presses of Tab`)
}

test('plans a meeting by keys alone', async () => {
  await tabTo(/^\s*Meetings/)
  await page.keyboard.press('Enter')
  await tabTo(/Plan a meeting/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Plan a meeting' })).toBeFocused()
  await tabTo(/^day/)
  await page.keyboard.type('26112026')
  await expect(page.getByRole('region', { name: 'Deadline' })).toContainText('17 days left')
  await tabTo(/Plan this meeting/)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/meetings\/.+\/agenda$/)
})

test('leads back to the field that is missing', async () => {
  await goTo(running, '#/plan-meeting')
  await page.getByRole('button', { name: 'Plan this meeting' }).click()
  await expect(page.getByText('Give the date: day, month and year.')).toBeVisible()
  await expect(page.getByRole('spinbutton', { name: /day/ })).toBeFocused()
})

test('asks for the reason of an urgent meeting, and keeps it', async () => {
  await goTo(running, '#/plan-meeting')
  await typeDate('05112026')
  await expect(page.getByRole('region', { name: 'Deadline' })).toContainText('4 days late')
  await page.getByText('This meeting is urgent').click()
  await page.getByRole('button', { name: 'Plan this meeting' }).click()
  const reason = page.getByRole('textbox', { name: 'Why it is urgent' })
  await expect(reason).toBeFocused()
  await page.keyboard.type('The boiler has failed.')
  await page.getByRole('button', { name: 'Plan this meeting' }).click()
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/agenda$/)
  await goTo(running, '#/meetings')
  await expect(page.getByText('Urgent', { exact: true })).toBeVisible()
})

test("proposes a year's meetings, and saves them as they were changed", async () => {
  await goTo(running, '#/plan-year')
  const proposed = page.getByRole('region', { name: /proposed meetings/ })
  await expect(proposed.getByRole('listitem')).toHaveCount(5)
  await proposed
    .getByRole('button', { name: /^Leave out/ })
    .last()
    .click()
  await proposed.getByRole('textbox', { name: 'Title' }).first().fill('Budget meeting')
  await page.getByRole('button', { name: 'Plan 4 meetings' }).click()
  const list = page.getByRole('region', { name: 'Meetings to come in 2026/27' })
  await expect(list.getByRole('listitem')).toHaveCount(4)
  await expect(list.getByRole('link', { name: 'Budget meeting', exact: true })).toBeVisible()
})

test('cancels a meeting, takes that back, and keeps a cancelled one on the list', async () => {
  const [body] = await tell(running, 'bodies.list', {})
  const { meetingId } = await tell(running, 'meetings.plan', {
    bodyId: body?.id ?? '',
    title: 'Full governing board',
    kind: 'ordinary',
    meetsOn: '2026-11-26',
    startsAt: '18:00',
    minutes: 120,
    place: 'Library',
    joining: '',
  })
  await goTo(running, `#/meetings/${meetingId}/details`)
  await page.getByRole('button', { name: 'Cancel this meeting' }).click()
  await expect(page.getByRole('heading', { name: 'This meeting is cancelled' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Cancel this meeting' })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel this meeting' }).click()
  await goTo(running, '#/meetings')
  await expect(page.getByText('Cancelled', { exact: true })).toBeVisible()
})
