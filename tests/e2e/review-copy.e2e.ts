import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { aBoardAtWork, addItems, type BoardAtWork, goToStep } from './support/a-board.ts'
import { chooseInOpenDialog, chooseInSaveDialog, launchApp, openFile } from './support/app.ts'
import { aLongPaper, upload } from './support/offline-board.ts'
import { goTo, tell } from './support/records.ts'
import { expectNoAxeViolations } from './support/screen.ts'

test('the clerk makes a copy for each governor; what opens is theirs, and is no clerk’s file', async () => {
  test.setTimeout(180_000)
  const board = await aBoardAtWork()
  const { page, app, dataDir, bodyId, meetingId } = board
  await addItems(board, ['Budget', 'Improvement plan'])
  await tell(board, 'people.importPaste', {
    bodyId,
    text: 'Name\tRole\tStart\tEnd\nDr Miriam Reed\tChair\t1/9/2024\t31/8/2028\nMr Owain Hŷdd\tMember\t1/9/2025\t31/8/2029',
  })
  await tell(board, 'actions.raise', {
    bodyId,
    meetingId: null,
    itemId: null,
    lineId: null,
    text: 'Ask for three quotes',
    ownerId: null,
    ownerRole: 'Chair',
    dueOn: '2026-12-01',
    dueWords: '',
    priority: 'normal',
    isConfidential: false,
  })
  await chooseInSaveDialog(app, join(dataDir, 'Pack.pdf'))
  const issue = {
    meetingId,
    kind: 'pack',
    audience: { kind: 'members' },
    textSize: 11,
    password: null,
  } as const
  await tell(board, 'issues.issue', issue)
  await goToStep(board, 'pack')
  await page.getByRole('link', { name: 'Review copies' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Review copies' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Dr Miriam Reed/ })).toContainText('as issued to members')
  await expectNoAxeViolations(page)

  const folder = join(dataDir, 'Copies')
  mkdirSync(folder)
  await chooseInOpenDialog(app, [folder])
  await page.getByRole('button', { name: 'Choose all' }).click()
  await page.getByRole('button', { name: 'Make 2 copies' }).click()
  await expect(page.getByText('2 copies made.')).toBeVisible({ timeout: 60_000 })
  const names = ['Review copy for Dr Miriam Reed 2026-11-13', 'Review copy for Mr Owain Hŷdd 2026-11-13']
  expect(readdirSync(folder)).toEqual(names.map((name) => `${name}.packhorse`))
  const made = page.getByRole('table', { name: 'Review copies made' })
  await expect(made.getByRole('row', { name: /Dr Miriam Reed/ })).toContainText('13 November 2026')
  await expectNoAxeViolations(page)
  await page.screenshot({ path: 'test-results/review-copies.png', fullPage: true })
  await board.close()

  const reader = await launchApp({ today: '2026-11-14' })
  await openFile(reader, join(folder, `${names[0] ?? ''}.packhorse`))
  const { file } = await tell(reader, 'file.state', {})
  expect(file?.review).toMatchObject({ personName: 'Dr Miriam Reed', madeOn: '2026-11-13' })
  await expect(tell(reader, 'issues.issue', issue)).rejects.toThrow(/review copy, made for Dr Miriam Reed/)
  await reader.close()
})

test('who serves on two boards gets one copy with what is theirs from both', async () => {
  test.setTimeout(120_000)
  const board = await aBoardAtWork()
  const { page, app, dataDir } = board
  const { bodyId: trust } = await tell(board, 'bodies.create', {
    kind: 'maintained-school',
    name: 'Trust board',
    organisation: 'Oakfield Trust',
    accent: 'plum',
  })
  for (const [bodyId, role, text] of [
    [board.bodyId, 'Chair', 'Ask for three quotes'],
    [trust, 'Member', 'Read the accounts'],
  ] as const) {
    await tell(board, 'people.importPaste', {
      bodyId: bodyId as never,
      text: `Name\tEmail\tRole\tStart\tEnd\nDr Miriam Reed\tmiriam@oakfield.example\t${role}\t1/9/2024\t31/8/2028`,
    })
    const { people } = await tell(board, 'review.prospects', { bodyIds: [bodyId as never] })
    await tell(board, 'actions.raise', {
      bodyId: bodyId as never,
      meetingId: null,
      itemId: null,
      lineId: null,
      text,
      ownerId: people[0]?.personId ?? null,
      ownerRole: '',
      dueOn: '2026-12-01',
      dueWords: '',
      priority: 'normal',
      isConfidential: false,
    })
  }
  await goTo(board, '#/review-copies')
  const row = page.getByRole('row', { name: /Dr Miriam Reed/ })
  await expect(row.getByRole('cell').last()).toHaveText('1')
  await page.getByRole('checkbox', { name: /^Trust board/ }).press('Space')
  await expect(row).toContainText('Trust board')
  await expect(row.getByRole('cell').last()).toHaveText('2')
  await row.getByRole('checkbox').press('Space')
  await expectNoAxeViolations(page)
  await page.screenshot({ path: 'test-results/review-copies-boards.png', fullPage: true })
  await page.getByRole('checkbox', { name: /^Lock with a passphrase/ }).press('Space')
  await page.getByRole('textbox', { name: 'Passphrase' }).fill('pony violin anvil gravy')
  await expect(page.getByText('The two are not the same yet.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Make the copy' })).toBeDisabled()
  await page.getByRole('textbox', { name: 'The same again' }).fill('pony violin anvil gravy')
  await expectNoAxeViolations(page)
  await page.screenshot({ path: 'test-results/review-copies-lock.png', fullPage: true })
  const path = join(dataDir, 'Reed.packhorse')
  await chooseInSaveDialog(app, path)
  await page.getByRole('button', { name: 'Make the copy' }).press('Enter')
  await expect(page.getByText('1 copy made.')).toBeVisible({ timeout: 60_000 })
  await board.close()

  let reader = await launchApp({ today: '2026-11-14' })
  await openFile(reader, path)
  const locked = reader.page.getByRole('dialog', { name: 'Reed is locked' })
  await expect(locked.getByRole('textbox', { name: 'Passphrase' })).toBeFocused()
  await reader.page.keyboard.type('pony violin anvil gravel')
  await reader.page.keyboard.press('Enter')
  await expect(locked.getByText(/That is not the passphrase of Reed/)).toBeVisible()
  await expectNoAxeViolations(reader.page)
  await reader.page.screenshot({ path: 'test-results/review-copy-locked.png' })
  await locked.getByRole('textbox', { name: 'Passphrase' }).fill('pony violin anvil gravy')
  await reader.page.keyboard.press('Enter')
  const todo = reader.page.getByRole('region', { name: 'To do' })
  await expect(todo).toContainText('Ask for three quotes')
  await expect(todo).toContainText('Read the accounts')
  await expect(todo).toContainText('Oakfield Trust, Trust board')
  await reader.page.screenshot({ path: 'test-results/review-copy-two-boards.png', fullPage: true })
  await reader.page.getByRole('button', { name: 'Mark as done' }).first().press('Enter')
  await reader.page.keyboard.type('The quotes are in')
  await reader.page.getByRole('dialog').getByRole('button', { name: 'It is done' }).press('Enter')
  await expect(reader.page.getByText('Done: The quotes are in').first()).toBeVisible()
  await reader.close()
  expect(readdirSync(join(reader.dataDir, 'opened'))).toEqual([])
  expect(readFileSync(path).includes('quotes')).toBe(false)

  // It was open last, so that it is asked for at the next start.
  reader = await launchApp({ today: '2026-11-15', dataDir: reader.dataDir })
  await reader.page.getByRole('textbox', { name: 'Passphrase' }).fill('pony violin anvil gravy')
  await reader.page.keyboard.press('Enter')
  await expect(reader.page.getByText('Done: The quotes are in').first()).toBeVisible()
  await reader.close()
})

test('a reader finds their way by printed numbers, and learns that a paper has a newer version', async () => {
  test.setTimeout(150_000)
  const board = await aBoardAtWork()
  const { app, dataDir, bodyId, meetingId } = board
  await addItems(board, ['Budget', 'Plan'])
  const { memberIds } = await reedOn(board)
  const { items } = await tell(board, 'agenda.get', { meetingId })
  const itemId = items.find(({ title }) => title === 'Budget')?.id
  if (itemId === undefined) throw new Error('No item')
  const uploadId = async (pages: number) => await upload(board, 'Budget.pdf', await aLongPaper(pages))
  await tell(board, 'papers.add', { itemId, uploadIds: [await uploadId(2)] })
  const issue = (kind: 'pack' | 'supplement') =>
    tell(board, 'issues.issue', {
      meetingId,
      kind,
      audience: { kind: 'members' },
      textSize: 11,
      password: null,
    })
  await chooseInSaveDialog(app, join(dataDir, 'Pack.pdf'))
  await issue('pack')
  const { items: now } = await tell(board, 'agenda.get', { meetingId })
  const paper = now.flatMap(({ papers }) => papers)[0]
  if (paper === undefined) throw new Error('No paper')
  await tell(board, 'papers.addVersion', { paperId: paper.id, uploadId: await uploadId(3) })
  await chooseInSaveDialog(app, join(dataDir, 'Supplement.pdf'))
  await issue('supplement')
  const path = join(dataDir, 'Reed.packhorse')
  await chooseInSaveDialog(app, path)
  await tell(board, 'review.makeCopy', {
    bodyIds: [bodyId as never],
    personIds: memberIds,
    meetingIds: [meetingId],
    passphrase: null,
  })
  await board.close()

  const reader = await launchApp({ today: '2026-11-14' })
  const { page } = reader
  await openFile(reader, path)
  await page.getByRole('link', { name: 'Read Pack' }).press('Enter')
  const part = page.getByRole('button', { name: /^1a Budget/ })
  await part.press('Enter')
  const box = page.getByRole('textbox', { name: 'Page number' })
  await expect(box).not.toHaveValue('1')
  await page.getByRole('button', { name: 'To do' }).press('Enter')
  await page.keyboard.type('Compare with last year')
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).press('Enter')
  await page.getByRole('tab', { name: 'Notes (1)' }).click()
  await expect(page.getByText(/“Supplement 1” has a newer version of this paper/)).toBeVisible()
  await page.screenshot({ path: 'test-results/reader-real-pack.png' })

  await goTo(reader, '#/read')
  await expect(page.getByText(/1 mark of yours, 1 to do/)).toBeVisible()
  await page.getByRole('link', { name: 'Read Supplement 1' }).press('Enter')
  await expect(page.getByText(/\d+ of \d+/).first()).toBeVisible()
  const first = await box.inputValue()
  expect(first).not.toBe('1')
  await page.getByRole('button', { name: 'Next page' }).press('Enter')
  await expect(box).not.toHaveValue(first)
  await box.fill(first)
  await box.press('Enter')
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible()
  await page.getByRole('tab', { name: 'Notes (1)' }).click()
  await expect(page.getByRole('tabpanel').getByText(/of “Pack”/)).toBeVisible()
  await page.screenshot({ path: 'test-results/reader-real-supplement.png' })
  await reader.close()
})

/** Dr Miriam Reed on the board. */
const reedOn = async (board: BoardAtWork) => {
  const { bodyId } = board
  await tell(board, 'people.importPaste', {
    bodyId: bodyId as never,
    text: 'Name\tRole\tStart\tEnd\nDr Miriam Reed\tChair\t1/9/2024\t31/8/2028',
  })
  const { members } = await tell(board, 'people.list', { bodyId: bodyId as never, includeEnded: false })
  return { memberIds: members.map(({ personId }) => personId) }
}
