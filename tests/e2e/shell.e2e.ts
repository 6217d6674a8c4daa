import { expect, type Page, test } from '@playwright/test'
import { launchApp, type RunningApp } from './support/app.ts'
import { goTo, tell, withBoard } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

let running: RunningApp
let page: Page

test.beforeEach(async () => {
  running = await launchApp({ today: '2026-11-01' })
  page = running.page
})
test.afterEach(() => running.close())

const places = ['#/home', '#/meetings', '#/plan-meeting', '#/plan-year', '#/attendance', '#/help', '#/look']

const planOne = async (): Promise<string> => {
  const bodyId = await withBoard(running)
  const { meetingId } = await tell(running, 'meetings.plan', {
    bodyId,
    title: 'Full governing board',
    kind: 'ordinary',
    meetsOn: '2026-11-26',
    startsAt: '18:00',
    minutes: 120,
    place: 'Library',
    joining: '',
  })
  return `#/meetings/${meetingId}/details`
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen is sound in ${colorScheme}`, async () => {
    test.slow()
    const details = await planOne()
    await page.emulateMedia({ colorScheme })
    for (const place of [...places, details]) {
      await goTo(running, place)
      await test.step(place, () => expectNoAxeViolations(page))
    }
  })
}

test('every screen can be read at 200 % zoom and at 1024 by 700 without scrolling sideways', async () => {
  const details = await planOne()
  for (const view of [
    { width: 1280, height: 800, zoom: 2 },
    { width: 1024, height: 700 },
  ]) {
    await setView(page, view)
    for (const place of [...places, details]) {
      await goTo(running, place)
      await test.step(`${place} at ${JSON.stringify(view)}`, () => expectNoSidewaysScroll(page))
    }
  }
})

test('says where one is: the heading has the focus, the window its name', async () => {
  await withBoard(running)
  await page.getByRole('link', { name: /^Meetings/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle('Meetings · Packhorse')
  await expect(page.getByRole('link', { name: /^Meetings/ })).toHaveAttribute('aria-current', 'page')
})

test('skips the navigation at a key press', async () => {
  await withBoard(running)
  await page.getByRole('button', { name: 'Skip to the content' }).press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('turns from one board to another, and remembers it', async () => {
  await withBoard(running)
  await tell(running, 'bodies.create', {
    kind: 'council-committee',
    name: 'Children’s services committee',
    organisation: 'Northmoor Council',
    accent: 'slate',
  })
  await page.getByRole('button', { name: /change board/ }).press('Enter')
  await page.getByRole('menuitem', { name: /Northmoor Council/ }).press('Enter')
  await expect(page.getByRole('button', { name: /^Northmoor Council/ })).toBeVisible()
  const { dataDir } = running
  await running.close()
  running = await launchApp({ dataDir })
  await expect(running.page.getByRole('button', { name: /^Northmoor Council/ })).toBeVisible()
})
