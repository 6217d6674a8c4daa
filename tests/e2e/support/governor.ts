import { expect, type Page } from '@playwright/test'

/** What a governor does in a review copy, step by step, by role and label only. */

const actionLine = (page: Page, text: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: text }) })

/** A dialog that is filled in, sent with its own button, and gone. */
const answer = async (page: Page, button: string, fill: () => Promise<void>): Promise<void> => {
  await expect(page.getByRole('dialog')).toBeVisible()
  await fill()
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

export const goTo = async (page: Page, place: string | RegExp): Promise<void> => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click()
}

export const markAsDone = async (page: Page, action: string, words: string): Promise<void> => {
  await actionLine(page, action).getByRole('button', { name: 'Mark as done' }).click()
  await answer(page, 'It is done', () => page.getByRole('textbox', { name: 'What was done' }).fill(words))
}

/** `dayDigits` as typed, such as `12012027`. */
export const sayWhyLate = async (page: Page, action: string, words: string, dayDigits: string) => {
  await actionLine(page, action).getByRole('button', { name: 'Say why it is late' }).click()
  await answer(page, 'Note it', async () => {
    await page.getByRole('textbox', { name: 'Why it is late' }).fill(words)
    await page.getByRole('spinbutton', { name: 'day, New day that you propose' }).click()
    await page.keyboard.type(dayDigits)
  })
}

export const addPhotograph = async (page: Page, action: string, fileName: string, bytes: Buffer) => {
  await actionLine(page, action).getByRole('button', { name: 'Add a file' }).click()
  await answer(page, 'Add it', async () => {
    const chosen = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Choose a file' }).click()
    await (await chosen).setFiles({ name: fileName, mimeType: 'image/jpeg', buffer: bytes })
    await expect(page.getByRole('dialog').getByText(fileName)).toBeVisible()
    await page.getByRole('textbox', { name: 'What it shows' }).fill('As it is now')
  })
}

export const askOnPage = async (page: Page, pack: string, at: number, words: string): Promise<void> => {
  await goTo(page, /^(Read|To read)/)
  await page.getByRole('link', { name: new RegExp(`^Read ${pack}`) }).click()
  await expect(page.getByRole('article', { name: 'Page 1', exact: true })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('textbox', { name: 'Page number' }).fill(String(at))
  await page.keyboard.press('Enter')
  await expect(page.getByText(`on page ${at}`, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Question', exact: true }).click()
  await answer(page, 'Keep it', () => page.getByRole('textbox', { name: 'Question' }).fill(words))
}

export const sendApologies = async (page: Page, reason: string): Promise<void> => {
  await page.getByRole('button', { name: 'Send apologies' }).click()
  await answer(page, 'Send apologies', () =>
    page.getByRole('textbox', { name: 'Why you cannot come' }).fill(reason),
  )
}

/** Declares it in an item, and means to leave the meeting for that. */
export const declareInterest = async (page: Page, item: string, nature: string): Promise<void> => {
  await page.getByRole('button', { name: 'Declare an interest' }).click()
  await answer(page, 'Declare it', async () => {
    await page.getByRole('dialog').getByRole('button', { name: /Item/ }).click()
    await page.getByRole('option', { name: new RegExp(item) }).click()
    await page.getByRole('textbox', { name: 'What the interest is' }).fill(nature)
  })
}
