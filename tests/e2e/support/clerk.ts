import { expect, type Page } from '@playwright/test'

/** What a clerk does on the screens, step by step, by role and label only. */

export const makeFile = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel(/Name it after/).fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Set up your board' })).toBeVisible()
}

export const setUpSchoolBoard = async (page: Page, organisation: string): Promise<void> => {
  await page.getByRole('radio', { name: /Governing board of a maintained school/ }).check({ force: true })
  await page.getByRole('button', { name: /^Next/ }).click()
  await page.getByLabel('Name of the board').fill('Governing board')
  await page.getByLabel(/^Organisation/).fill(organisation)
  await page.getByRole('button', { name: /^Next/ }).click()
  await page.getByRole('button', { name: 'Set up the board' }).click()
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible()
}

/** `rows` as they would be copied from a spreadsheet, headings first. */
export const pasteMembers = async (page: Page, rows: readonly (readonly string[])[]): Promise<void> => {
  await page.getByRole('link', { name: 'People' }).click()
  await page.getByRole('button', { name: 'Paste a list' }).first().click()
  await page.getByRole('textbox', { name: 'Member list' }).fill(rows.map((row) => row.join('\t')).join('\n'))
  await page.getByRole('button', { name: `Add ${rows.length - 1} members` }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** `dayDigits` as typed, such as `26112026`. */
export const planMeeting = async (page: Page, title: string, dayDigits: string): Promise<void> => {
  await page.getByRole('link', { name: 'Meetings' }).click()
  await page.getByRole('link', { name: 'Plan a meeting' }).click()
  await page.getByRole('spinbutton', { name: 'day, Date' }).click()
  await page.keyboard.type(dayDigits)
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page.getByRole('button', { name: 'Plan this meeting' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

export const pickFromLibrary = async (page: Page, titles: readonly string[]): Promise<void> => {
  await page.getByRole('button', { name: 'From library' }).click()
  const library = page.getByRole('dialog')
  for (const title of titles) {
    await library.getByText(title).click()
  }
  await library.getByRole('button', { name: /^Add/ }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

export const typeItem = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Add an item' }).fill(title)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: title })).toBeVisible()
}

export const goToStep = async (page: Page, step: 'Agenda' | 'Papers' | 'Pack' | 'Minutes'): Promise<void> => {
  await page
    .getByRole('navigation', { name: 'Steps of this meeting' })
    .getByRole('link', { name: step })
    .click()
}
