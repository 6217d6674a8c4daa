import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { agendaItemId } from '@shared/entities/agenda-item.ts'
import { linesOf, wordsOfText } from '@shared/rules/minute-text.ts'
import { addItems, aBoardAtWork, type BoardAtWork, goToStep, restart } from './support/a-board.ts'
import { launchApp, openFile } from './support/app.ts'
import { goTo, tell } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

const editor = (page: Page, title: string): Locator =>
  page.getByRole('textbox', { name: new RegExp(`^Minute of \\d+\\w? ${title}$`) })
const items = (page: Page) => page.getByRole('listbox', { name: 'Items' })
const rows = (page: Page) =>
  items(page)
    .getByRole('option')
    .evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? ''))

/** The words that the file has under an item. */
const kept = async (board: BoardAtWork, title: string): Promise<string> => {
  const view = await tell(board, 'minutes.get', { meetingId: board.meetingId as never })
  const item = view.items.find((each) => each.title === title)
  return item === undefined ? 'no such item' : wordsOfText(item.text)
}

const paste = (target: Locator, html: string): Promise<void> =>
  target.evaluate((element, copied) => {
    const data = new DataTransfer()
    data.setData('text/html', copied)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    element.dispatchEvent(event)
  }, html)

const copied = (name: string) =>
  readFileSync(join(import.meta.dirname, '../fixtures/clipboard', `${name}.html`), 'utf8')

test.describe('the minutes', () => {
  let board: BoardAtWork
  test.beforeEach(async () => {
    board = await aBoardAtWork()
    await addItems(board, ['Welcome', 'Budget', 'Close'])
    await goToStep(board, 'minutes')
    await board.page.getByRole('button', { name: 'Open the minutes' }).click()
    await expect(editor(board.page, 'Welcome')).toBeVisible()
  })
  test.afterEach(async () => {
    await board.close()
  })

  test('are written with the keyboard alone, from item to item', async () => {
    const { page } = board
    await page.getByRole('button', { name: 'Start the meeting' }).click()
    await editor(page, 'Welcome').focus()
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(page.getByText(/^since .* minutes$/)).toBeVisible()
    await page.keyboard.type('/quor')
    await expect(page.getByRole('option', { name: /quorum/ })).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(editor(page, 'Welcome')).toHaveText('The meeting was quorate.')

    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(editor(page, 'Budget')).toBeFocused()
    await page.keyboard.type('Ann asked why heating cost more.')
    await page.keyboard.press('ControlOrMeta+Shift+Digit1')
    await expect(page.getByRole('button', { name: 'Challenge', pressed: true })).toBeVisible()
    await page.keyboard.press('Enter')
    await page.keyboard.type('The board agreed.')
    await page.keyboard.press('ControlOrMeta+Shift+Digit3')
    await page.keyboard.press('Alt+ArrowUp')
    await expect(editor(page, 'Welcome')).toBeFocused()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(editor(page, 'Budget')).toBeFocused()

    await page.getByRole('radio', { name: 'Challenge 1' }).click()
    await expect(page.getByText('Evidence of challenge: 1 question under 1 item.')).toBeVisible()
    expect(await rows(page)).toEqual([
      expect.stringMatching(/^1 Welcome, Taken, .*0 of 5 min/),
      expect.stringMatching(/^2 Budget, Now, since/),
      expect.stringMatching(/^3 Close, 6.10 pm, 5 min/),
    ])
    expect(await kept(board, 'Budget')).toBe('Ann asked why heating cost more.\nThe board agreed.')
  })

  test('keep their own undo apart from the program’s', async () => {
    const { page } = board
    await editor(page, 'Welcome').focus()
    await page.keyboard.type('One')
    await page.waitForTimeout(700) // the editor takes what is typed without a pause for one step
    await page.keyboard.type(' two')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(editor(page, 'Welcome')).toHaveText('One')
    await expect(page.getByRole('button', { name: /^Undo: Add “Close”/ })).toBeVisible()
  })

  test('lose nothing when the program is killed in mid-sentence', async () => {
    const { page, app, dataDir } = board
    await items(page)
      .getByRole('option', { name: /Budget/ })
      .click()
    await editor(page, 'Budget').focus()
    await page.keyboard.type('The board agreed the bud')
    await page.waitForTimeout(1000)
    app.process().kill('SIGKILL')
    await app.waitForEvent('close').catch(() => undefined)
    const running = await launchApp({ today: '2026-11-13', dataDir })
    board = { ...board, ...running }
    await openFile(running, join(dataDir, 'Documents', 'Oakfield.packhorse'))
    await goToStep(board, 'minutes')
    await items(board.page)
      .getByRole('option', { name: /Budget/ })
      .click()
    await expect(editor(board.page, 'Budget')).toHaveText('The board agreed the bud')
  })

  test('are there after closing the window right behind the last key', async () => {
    const { page } = board
    await editor(page, 'Welcome').focus()
    await page.keyboard.type('Nothing is lost')
    await page.waitForTimeout(400)
    board = await restart(board)
    await goToStep(board, 'minutes')
    await expect(editor(board.page, 'Welcome')).toHaveText('Nothing is lost')
  })

  test('say so when another window wrote the same item, and lose neither', async () => {
    const { page } = board
    const view = await tell(board, 'minutes.get', { meetingId: board.meetingId as never })
    const [welcome] = view.items
    await tell(board, 'minutes.keepDraft', {
      itemId: agendaItemId.parse(welcome?.itemId),
      part: 'open',
      text: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            attrs: { id: null, tag: null },
            content: [{ type: 'text', text: 'From elsewhere' }],
          },
        ],
      },
      was: welcome?.stamp ?? '',
    })
    await editor(page, 'Welcome').focus()
    await page.keyboard.type('Mine')
    await expect(page.getByRole('alert')).toContainText('changed in another window')
    await page.getByRole('button', { name: 'Take the other' }).click()
    await expect(editor(page, 'Welcome')).toHaveText('From elsewhere')
    await editor(page, 'Welcome').focus()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(', and mine')
    await expect.poll(() => kept(board, 'Welcome')).toBe('From elsewhere, and mine')
  })

  test('take business that the agenda did not have, and put other business off', async () => {
    const { page } = board
    await items(page)
      .getByRole('option', { name: /Budget/ })
      .click()
    await page.getByRole('button', { name: 'Order and times' }).click()
    await page.getByRole('menuitem', { name: /Add an item after it/ }).click()
    await page.getByLabel('Title').fill('Flooding')
    await page.keyboard.press('Enter')
    await expect(editor(page, 'Flooding')).toBeFocused()
    await page.getByRole('button', { name: 'Order and times' }).click()
    await page.getByRole('menuitem', { name: 'Take it earlier' }).click()
    await expect
      .poll(() => rows(page))
      .toEqual([
        expect.stringContaining('1 Welcome'),
        expect.stringContaining('2a Flooding, added at the meeting, out of order'),
        expect.stringContaining('2 Budget'),
        expect.stringContaining('3 Close'),
      ])
    await page.getByRole('button', { name: /What became of it/ }).click()
    await page.getByRole('option', { name: 'Deferred' }).click()
    await page.getByRole('button', { name: 'Carry forward' }).click()
    await expect(page.getByRole('dialog', { name: 'Carry forward' })).toContainText(
      'No later meeting is planned',
    )
  })

  for (const { from, lines, bold, italic } of [
    {
      from: 'word',
      lines: [
        'Budget',
        'The board agreed the budget as amended, in full.',
        'Staffing',
        'Teachers',
        'Support staff',
        'Premises',
        'Next steps:',
        'Tell the council',
        'Publish',
        'Item | £',
        'Heating | 4,000',
        'A link and a picture',
      ],
      bold: ['agreed', 'Support'],
      italic: ['as amended'],
    },
    {
      from: 'web',
      lines: ['Minutes', 'Resolved to note it. Twice.', 'One', 'Deep', 'Two', 'Quoted', 'Not bold'],
      bold: ['Resolved'],
      italic: ['note'],
    },
  ])
    test(`keep lists, bold and italic of what is pasted from ${from}, and drop the rest`, async () => {
      const { page } = board
      await editor(page, 'Welcome').focus()
      await paste(editor(page, 'Welcome'), copied(from))
      await expect.poll(() => kept(board, 'Welcome')).toBe(lines.join('\n'))
      expect(await editor(page, 'Welcome').locator('strong').allTextContents()).toEqual(bold)
      expect(await editor(page, 'Welcome').locator('em').allTextContents()).toEqual(italic)
      expect(await editor(page, 'Welcome').locator('img, a, script, table, [style], button').count()).toBe(0)
      if (from === 'word') {
        await expect(editor(page, 'Welcome').locator('ul > li > ol > li')).toHaveText([
          'Teachers',
          'Support staff',
        ])
        await expect(editor(page, 'Welcome').locator('> div > ol > li, > ol > li')).toHaveText([
          'Tell the council',
          'Publish',
        ])
      }
      const view = await tell(board, 'minutes.get', { meetingId: board.meetingId as never })
      const ids = linesOf(view.items[0]?.text ?? { type: 'doc', content: [] }).map(({ attrs }) => attrs.id)
      expect(new Set(ids).size).toBe(lines.length)
    })

  test('keep phrases of the board’s own', async () => {
    const { page } = board
    await page.getByRole('button', { name: 'Phrases' }).click()
    await page.getByRole('menuitem', { name: /Change the phrases/ }).click()
    await page.getByRole('button', { name: 'Add a phrase' }).click()
    await page.getByLabel('Short name').fill('prayer')
    await page
      .getByRole('textbox', { name: 'Phrase', exact: true })
      .fill('The vicar said a prayer at {time}.')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('dialog')).toContainText('prayer')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Done' }).click()
    await editor(page, 'Welcome').focus()
    await page.keyboard.type('/pray')
    await page.keyboard.press('Enter')
    await expect(editor(page, 'Welcome')).toHaveText(/The vicar said a prayer at \d+\.\d\d [ap]m\./)
  })

  test('have no barrier that a machine can find, at 100 and 200 per cent', async () => {
    const { page } = board
    await editor(page, 'Welcome').focus()
    await page.keyboard.type('A line')
    await page.keyboard.press('ControlOrMeta+Shift+Digit1')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/')
    await expect(page.getByRole('listbox', { name: 'Phrases and commands' })).toBeVisible()
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Write something for the confidential part' }).click()
    await expect(page.getByRole('textbox', { name: 'Confidential minute of 1 Welcome' })).toBeFocused()
    await setView(page, { width: 1360, height: 900, zoom: 2 })
    await expectNoAxeViolations(page)
    await expectNoSidewaysScroll(page)
    await setView(page, { width: 1024, height: 700 })
    await expectNoSidewaysScroll(page)
    await goTo(board, '#/home')
  })
})
