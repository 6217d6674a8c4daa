import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { Input } from '../../shared/contract.ts'
import { aBoardAtWork, type BoardAtWork } from './support/a-board.ts'
import { goTo, tell } from './support/records.ts'
import { expectNoAxeViolations } from './support/screen.ts'

let board: BoardAtWork
let page: Page

test.beforeEach(async () => {
  board = await aBoardAtWork()
  page = board.page
})
test.afterEach(() => board.close())

type Draft = Partial<Input<'actions.raise'>>

const byHand = (text: string, more: Draft = {}) =>
  tell(board, 'actions.raise', {
    bodyId: board.bodyId as never,
    meetingId: null,
    itemId: null,
    lineId: null,
    text,
    ownerId: null,
    ownerRole: 'Clerk',
    dueOn: null,
    dueWords: '',
    priority: 'normal',
    isConfidential: false,
    ...more,
  })

/** One red dot. */
const aPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

test('keeps files that show what was done, beside the action', async () => {
  const { actionId } = await byHand('Mend the fence')
  await goTo(board, `#/actions/${actionId}`)
  const panel = page.getByRole('complementary', { name: 'Mend the fence' })
  await expect(panel.getByText('No files.')).toBeVisible()
  await panel.getByRole('button', { name: 'Add a file' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Add a file' })
  const path = join(mkdtempSync(join(tmpdir(), 'packhorse-')), 'Fence.png')
  writeFileSync(path, aPicture)
  await dialog.getByLabel('File', { exact: true }).setInputFiles(path)
  await dialog.getByRole('textbox', { name: /What it shows/ }).fill('The new posts')
  await dialog.getByRole('button', { name: 'Add it' }).click()
  await expect(panel.getByRole('listitem')).toContainText('The new posts')
  await expectNoAxeViolations(page)
  await panel.getByRole('button', { name: 'Fence.png', exact: true }).press('Enter')
  const view = page.getByRole('dialog', { name: 'The new posts' })
  await expect(view.getByRole('img', { name: 'The new posts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await panel.getByRole('button', { name: 'Take “Fence.png” out' }).press('Enter')
  await expect(panel.getByText('No files.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter')
  await expect(panel.getByRole('listitem')).toContainText('The new posts')
})
