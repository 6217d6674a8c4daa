import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { chooseInOpenDialog, chooseInSaveDialog, launchApp } from './support/app.ts'
import { press, tabTo, typeInto } from './support/keys.ts'
import { threePapers } from './support/papers.ts'

const list = 'Name\tRole\nDr Miriam Reed\tChair\nJo Tanner\tClerk'

test('the whole journey, with the keyboard alone', async () => {
  test.setTimeout(240_000)
  const { app, page, dataDir, close } = await launchApp({ today: '2026-11-13' })
  const papers = await threePapers(dataDir)
  const saved = join(dataDir, 'pack.pdf')

  await test.step('makes the file and the board', async () => {
    await chooseInSaveDialog(app, join(dataDir, 'Oakfield.packhorse'))
    await typeInto(page, /textbox "Name it after/, 'Oakfield')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Set up your board' }).waitFor()
    await tabTo(page, /radio "Governing board of a maintained school/)
    await page.keyboard.press('Space')
    await press(page, /button "Next/)
    await typeInto(page, /textbox "Name of the board/, 'Governing board')
    await press(page, /button "Next/)
    await press(page, /button "Set up the board/)
    await page.getByRole('heading', { name: 'What to do next' }).waitFor()
  })

  await test.step('pastes the members', async () => {
    await press(page, /link "People/)
    await page.getByRole('heading', { name: 'People', level: 1 }).waitFor()
    await press(page, /button "Paste a list/)
    await typeInto(page, /textbox "Member list/, list)
    await press(page, /button "Add 2 members/)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('plans the meeting', async () => {
    await press(page, /link "Meetings/)
    await page.getByRole('heading', { name: 'Meetings', level: 1 }).waitFor()
    await press(page, /link "Plan a meeting/)
    await tabTo(page, /spinbutton "day, Date/)
    await page.keyboard.type('26112026')
    await typeInto(page, /textbox "Title/, 'Full governing board')
    await press(page, /button "Plan this meeting/)
    await expect(page.getByText(/must go out by Wednesday 18 November/)).toBeVisible()
  })

  await test.step('builds and reorders the agenda', async () => {
    for (const title of ['Welcome', 'Budget']) {
      await typeInto(page, /textbox "Add an item/, title)
      await page.keyboard.press('Enter')
      await page.getByRole('row', { name: title }).waitFor()
    }
    await press(page, /button "From library/)
    await tabTo(page, /checkbox "Motion: to support a call/)
    await page.keyboard.press('Space')
    await press(page, /button "Add 1 item/)
    await tabTo(page, /row "1 Welcome/)
    await page.keyboard.press('Alt+ArrowDown')
    await expect(page.getByRole('row').nth(1)).toHaveAccessibleName(/^2 Welcome/)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByRole('row').nth(0)).toHaveAccessibleName(/^1 Welcome/)
  })

  await test.step('adds the papers', async () => {
    await tabTo(page, /link "Papers/, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await chooseInOpenDialog(
      app,
      papers.map(({ path }) => path),
    )
    await press(page, /button "Add papers: Budget/)
    for (const { title } of papers) await page.getByRole('row', { name: title }).waitFor()
  })

  await test.step('looks at the pack and saves it', async () => {
    await tabTo(page, /link "Pack/, 'Shift+Tab')
    await page.keyboard.press('Enter')
    // The preview makes itself.
    await page.getByRole('article', { name: 'Page 1', exact: true }).waitFor()
    await chooseInSaveDialog(app, saved)
    await tabTo(page, /button "Save as PDF"/)
    await page.keyboard.press('Enter')
    await expect.poll(() => existsSync(saved), { timeout: 60_000 }).toBe(true)
  })
  await close()
})
