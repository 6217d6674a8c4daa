import { expect, type Page, test } from '@playwright/test'
import type { RunningApp } from './support/app.ts'
import { aReviewCopyOpen } from './support/review-copy.ts'
import { goTo } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

let running: RunningApp
let page: Page

test.beforeEach(async () => {
  running = await aReviewCopyOpen()
  page = running.page
})
test.afterEach(() => running.close())

/** Reaches a control as the keyboard does, and presses it. */
const press = async (name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> => {
  await page.getByRole(role, { name }).first().focus()
  await page.keyboard.press('Enter')
}

test('reads a pack and answers for an action without a mouse', async () => {
  await expectNoAxeViolations(page)

  await press('Mark as done')
  const form = page.getByRole('dialog', { name: 'Mark as done' })
  await expect(form.getByRole('textbox', { name: 'What was done' })).toBeFocused()
  await page.keyboard.type('All three quotes are in.')
  await expectNoAxeViolations(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Done: All three quotes are in.' }).first(),
  ).toBeAttached()

  await press('Read Pack', 'link')
  const paper = page.getByRole('article', { name: 'Page 1', exact: true })
  await expect(paper.getByText('Pack, sheet 1')).toBeAttached()
  await press('Next page')
  await expect(page.getByRole('textbox', { name: 'Page number' })).toHaveValue('2')
  await page.getByRole('region', { name: 'Pages of Pack' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('textbox', { name: 'Page number' })).toHaveValue('3')
  await expect(page.getByRole('article', { name: 'Page 3', exact: true })).toBeInViewport()
  await expect(paper).not.toBeInViewport()

  await press('Question')
  const question = page.getByRole('dialog', { name: 'Question on page 3' })
  await expect(question.getByRole('checkbox', { name: 'Share with the clerk' })).toBeChecked()
  await page.keyboard.type('Is this net of the grant?')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(question).toBeHidden()

  await page.getByRole('tab', { name: 'Contents' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Notes (1)' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByText('Is this net of the grant?')).toBeVisible()
  await press('Edit the question on page 3')
  const edit = page.getByRole('dialog', { name: 'Edit the question on page 3' })
  await expect(edit.getByRole('textbox', { name: 'What it says' })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Is this net of the grant for 2027?')
  await expectNoAxeViolations(page)
  await edit.getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(edit).toBeHidden()
  await expect(page.getByText('Is this net of the grant for 2027?')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+f')
  await expect(page.getByRole('textbox', { name: 'Words in this pack' })).toBeFocused()
  await page.keyboard.type('stands at 160 pounds')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Found on 1 page.')).toBeVisible()
  await press(/^Page 5/)
  await expect(page.getByRole('textbox', { name: 'Page number' })).toHaveValue('5')
  // What was found is selected, so that it can be marked without a mouse; and it stands out on the page.
  await expect(page.getByText('on “stands at 160 pounds”')).toBeVisible()
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('search-hits')?.size ?? 0)).toBe(1)
  await page.screenshot({ path: 'test-results/reader-search.png' })
  await press('Highlight')
  await expect(page.getByRole('tab', { name: 'Notes (2)' })).toBeVisible()
  await expect(page.getByText('on page 5', { exact: true })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('tab', { name: 'Search' }).press('ArrowLeft')
  await expect(page.getByRole('heading', { name: 'Highlights (1)' })).toBeVisible()
  await press('page 3')
  await expect(page.getByRole('textbox', { name: 'Page number' })).toHaveValue('3')
  await page.screenshot({ path: 'test-results/reader-notes.png' })

  await press(/^Send back/, 'link')
  await expect(page.getByRole('list', { name: 'Waiting' }).getByRole('listitem')).toHaveCount(2)
  await press('Take back “Done: All three quotes are in.”')
  await expect(page.getByRole('list', { name: 'Waiting' }).getByRole('listitem')).toHaveCount(1)
  await expectNoAxeViolations(page)
})

test('sends apologies, declares an interest and shows a photograph', async () => {
  await press('Next meetings', 'link')
  await press('Send apologies')
  await page.keyboard.type('At a conference')
  await page.getByRole('dialog').getByRole('button', { name: 'Send apologies' }).press('Enter')
  await expect(page.getByText('Apologies: At a conference')).toBeVisible()
  await press('Declare an interest')
  await page.getByRole('textbox', { name: 'What the interest is' }).fill('I rent the hall')
  await expectNoAxeViolations(page)
  await press('Declare it')
  await expect(page.getByText('Interest: I rent the hall (leave the meeting for it)')).toBeVisible()

  await press(/^Actions/, 'link')
  await press('Add a file')
  const chosen = page.waitForEvent('filechooser')
  await press('Choose a file')
  await (
    await chosen
  ).setFiles({ name: 'boiler.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([255, 216, 255]) })
  await press('Add it')
  await expect(page.getByText('File: boiler.jpg')).toBeVisible()
})

test('marks the words that are selected, and stands at 200 %', async () => {
  await press('Read Pack', 'link')
  const words = page.getByRole('article', { name: 'Page 1', exact: true }).getByText('Pack, sheet 1')
  await words.selectText()
  await press('Highlight')
  await page.getByRole('tab', { name: 'Notes (1)' }).click()
  await expect(page.getByRole('tabpanel').getByText('Pack, sheet 1')).toBeVisible()

  await setView(page, { width: 1280, height: 900, zoom: 2 })
  for (const address of ['#/read', '#/my-actions', '#/next-meetings', '#/send-back']) {
    await goTo(running, address)
    await expectNoSidewaysScroll(page)
  }
  await goTo(running, '#/read')
  await press(/^(Read Pack|Go on)/, 'link')
  await expect(page.getByRole('article', { name: 'Page 1', exact: true })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)

  // Where there is no room for both, what one jumps by stands in the place of the pages, and gives it back.
  await press('Show pages and contents')
  await press(/^Lettings policy/)
  await expect(page.getByRole('article', { name: 'Page 7', exact: true })).toBeInViewport()
  await expect(page.getByRole('textbox', { name: 'Page number' })).toHaveValue('7')
})
