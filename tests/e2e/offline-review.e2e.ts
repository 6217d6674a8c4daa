import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { aBoardAtWork, type BoardAtWork, dropFiles } from './support/a-board.ts'
import {
  chooseInMenu,
  chooseInOpenDialog,
  chooseInSaveDialog,
  launchApp,
  openFile,
  type RunningApp,
} from './support/app.ts'
import * as governor from './support/governor.ts'
import { anEarlyCopy, everybody, hydd, issuePack, movePolicy, reed } from './support/offline-board.ts'
import { goTo, tell } from './support/records.ts'
import { expectNoAxeViolations } from './support/screen.ts'
import { whatStands, type WhatStands } from '../helpers/what-stands.ts'

const older = 'It is the older word of the two'

/** The same returns in each order; the first comes in once more at the end, as it does when it is sent twice. */
const orders = [
  ['Reed', 'Hydd', 'Old'],
  ['Reed', 'Old', 'Hydd'],
  ['Hydd', 'Reed', 'Old'],
  ['Hydd', 'Old', 'Reed'],
  ['Old', 'Reed', 'Hydd'],
  ['Old', 'Hydd', 'Reed'],
] as const

test('two governors review offline; their returns come to one state in whatever order they are taken in', async () => {
  test.setTimeout(240_000)
  const clerk = await aBoardAtWork()
  const folder = join(clerk.dataDir, 'Copies')
  const pathOf = (name: string) => join(folder, name)
  mkdirSync(folder)
  const photograph = await clerk.page.screenshot({ type: 'jpeg', quality: 50 })

  const policy =
    await test.step('a copy goes to Dr Reed early; then the pack is issued, and a day is changed', async () => {
      const policyId = await anEarlyCopy(clerk, pathOf('Early.packhorse'))
      await issuePack(clerk)
      await movePolicy(clerk, policyId)
      return policyId
    })
  const [forReed, forHydd] = await test.step('the clerk makes a copy for each governor', () =>
    makeTwoCopies(clerk, folder))
  await test.step('Dr Reed answers on the train: a word in the early copy, all else in the new one', async () => {
    const running = await launchApp({ today: '2026-11-14' })
    await openFile(running, pathOf('Early.packhorse'))
    await tell(running, 'review.say', {
      kind: 'action-update',
      actionId: policy,
      text: 'It is with the head',
      status: null,
      proposedDueOn: '2026-12-10',
    })
    await sendBack(running, pathOf('Old.packhorse-return'), 1)
    await openFile(running, pathOf(forReed))
    await review(running.page, reed, photograph)
    await sendBack(running, pathOf('Reed.packhorse-return'), 7)
    await running.close()
  })
  await test.step('Mr Hŷdd answers on a machine of his own', async () => {
    const running = await launchApp({ today: '2026-11-15' })
    await openFile(running, pathOf(forHydd))
    await review(running.page, hydd, photograph)
    await sendBack(running, pathOf('Hydd.packhorse-return'), 7)
    await running.close()
  })

  const original = join(clerk.dataDir, 'Documents', 'Oakfield.packhorse')
  const ends: WhatStands[] = []
  for (const [turn, order] of orders.entries()) {
    await test.step(`the clerk takes them in: ${order.join(', ')}, and ${order[0]} again`, async () => {
      await tell(clerk, 'file.close', {})
      const path = pathOf(`Order ${String(turn + 1)}.packhorse`)
      copyFileSync(original, path)
      await openFile(clerk, path)
      const files = [...order, order[0]].map((name) => pathOf(`${name}.packhorse-return`))
      await (turn === 0 ? takeInOnScreen(clerk, files) : takeIn(clerk, files))
      await tell(clerk, 'file.close', {})
      ends.push(whatStands(path))
    })
  }
  await clerk.close()

  const [first, ...others] = ends
  for (const end of others) expect(end).toEqual(first)
  expect(first?.actions.map(({ text, status, dueOn }) => [text, status, dueOn])).toEqual([
    [reed.late, 'in-progress', '2027-01-12'],
    [reed.done, 'done', '2026-12-01'],
    [hydd.done, 'done', '2026-12-01'],
    [hydd.late, 'in-progress', '2027-01-12'],
    [everybody, 'done', '2026-12-01'],
  ])
  expect(first?.evidence.map(({ who, bytes }) => [who, bytes])).toEqual(
    [reed, hydd].map(({ name }) => [name, photograph.toString('hex').toUpperCase()]),
  )
  expect(first?.attendances.map(({ name, status }) => [name, status]).toSorted()).toEqual([
    [reed.name, 'apologies'],
    [hydd.name, 'apologies'],
  ])
  expect(first?.withdrawals.map(({ reason }) => reason)).toEqual(['I rent the hall', 'I rent the hall'])
  expect(first?.updates).toHaveLength(8)
  expect(first?.decisions).toHaveLength(15)
  expect(first?.returns).toHaveLength(3)
})

/** Everything that the journey asks of a governor, on the screen. */
const review = async (page: Page, who: typeof reed, photograph: Buffer): Promise<void> => {
  await governor.goTo(page, /^Read/)
  await expect(page.getByRole('heading', { name: `For ${who.name}` })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Read Pack' })).toBeVisible()
  await governor.goTo(page, /^Actions/)
  await governor.markAsDone(page, who.done, 'All of it went out')
  await governor.addPhotograph(page, who.done, 'photograph.jpg', photograph)
  await governor.sayWhyLate(page, who.late, 'The office was closed', '12012027')
  await governor.markAsDone(page, everybody, 'Read on the train')
  await governor.askOnPage(page, 'Pack', 41, 'Is this net of the grant?')
  await governor.goTo(page, /^Next meetings/)
  await governor.sendApologies(page, 'At a wedding')
  await governor.declareInterest(page, 'Hall lettings', 'I rent the hall')
}

const sendBack = async ({ app, page }: RunningApp, path: string, things: number): Promise<void> => {
  await governor.goTo(page, /^Send back/)
  await expect(page.getByRole('list', { name: 'Waiting' }).getByRole('listitem')).toHaveCount(things)
  await chooseInSaveDialog(app, path)
  await page.getByRole('button', { name: 'Send back' }).click()
  await expect(page.getByRole('button', { name: 'Send all of it again' })).toBeVisible()
}

const makeTwoCopies = async (clerk: BoardAtWork, folder: string): Promise<readonly [string, string]> => {
  const { page, app } = clerk
  await goTo(clerk, '#/review-copies')
  const people = page.getByRole('table', { name: 'People and what their copy would hold' })
  for (const { name } of [reed, hydd])
    await expect(people.getByRole('row', { name: new RegExp(name) })).toContainText('as issued to members')
  await chooseInOpenDialog(app, [folder])
  await page.getByRole('button', { name: 'Choose all' }).click()
  await page.getByRole('button', { name: 'Make 2 copies' }).click()
  await expect(page.getByText('2 copies made.')).toBeVisible({ timeout: 60_000 })
  const made = readdirSync(folder)
  const nameOf = (who: string): string => made.find((name) => name.includes(who)) ?? ''
  return [nameOf(reed.name), nameOf(hydd.name)]
}

/** Each return comes in by another way: the button, the window's menu, dropped on the window, a double click. */
const ways: readonly ((clerk: RunningApp, file: string) => Promise<void>)[] = [
  async ({ app, page }, file) => {
    await chooseInOpenDialog(app, [file])
    await page.getByRole('button', { name: 'Open a return' }).click()
  },
  async ({ app }, file) => {
    await chooseInOpenDialog(app, [file])
    await chooseInMenu(app, 'open-return')
  },
  ({ page }, file) => dropFiles(page, page.getByRole('heading', { level: 1 }), [file]),
  ({ app }, file) =>
    app.evaluate(
      ({ app: program }, path) => void program.emit('second-instance', {}, ['packhorse', path], ''),
      file,
    ),
]

/** As the clerk does it: each thing beside what the file says, the conflict with a reason of its own. */
const takeInOnScreen = async (clerk: RunningApp, files: readonly string[]): Promise<void> => {
  const { page } = clerk
  await goTo(clerk, '#/returns')
  const cameIn = page.getByRole('list', { name: 'Returns' }).getByRole('listitem')
  const said = page.getByRole('list', { name: 'What it says' })
  for (const [turn, file] of files.entries()) {
    await ways[turn]?.(clerk, file)
    if (turn === 3) break
    await expect(cameIn).toHaveCount(turn + 1)
    if (turn < 2) await acceptAll(page)
    else {
      const conflict = said.getByRole('listitem')
      await expect(conflict).toContainText('the file says 8 November 2026, the copy said 1 November 2026')
      await expectNoAxeViolations(page)
      await conflict.getByRole('textbox', { name: /^Why accept it/ }).fill(older)
      await conflict.getByRole('button', { name: /^Accept/ }).click()
      await expect(said.getByText('Accepted', { exact: true })).toHaveCount(1)
    }
  }
  await expect(page.getByRole('status').filter({ hasText: 'This return came in before.' })).toBeVisible()
  await expect(cameIn).toHaveCount(3)
  await answerOne(page)
}

/** What both asked stands on one page. */
const answerOne = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Questions and notes' }).click()
  await expect(page.getByText('2 questions to answer, 2 in all')).toBeVisible()
  await expect(
    page.getByRole('heading', { level: 3, name: /^Page 41 · Budget report, page \d+$/ }),
  ).toHaveCount(2)
  await page.getByRole('button', { name: `Answer ${reed.name}: Is this net of the grant?` }).click()
  await page.getByRole('textbox', { name: 'Answer' }).fill('Yes, net of the grant.')
  await expectNoAxeViolations(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('1 question to answer, 2 in all')).toBeVisible()
  await expectNoAxeViolations(page)
}

/** After a look at the photograph. */
const acceptAll = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Look at photograph.jpg' }).click()
  await expect(page.getByRole('dialog').getByRole('img', { name: 'As it is now' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Accept all 7' }).click()
  const said = page.getByRole('list', { name: 'What it says' })
  await expect(said.getByText('Accepted', { exact: true })).toHaveCount(7)
}

/** The same by what the screen asks. */
const takeIn = async (clerk: RunningApp, files: readonly string[]): Promise<void> => {
  for (const [turn, file] of files.entries()) {
    await chooseInOpenDialog(clerk.app, [file])
    const taken = await tell(clerk, 'returns.open', { by: 'dialog' })
    expect(taken?.isKnown).toBe(turn === 3)
    const { entries } = await tell(clerk, 'returns.get', { returnId: taken?.returnId ?? '' })
    const open = entries.filter(({ decision }) => decision === null)
    if (open.length === 0) continue
    await tell(clerk, 'returns.decide', {
      returnId: taken?.returnId ?? '',
      decisions: open.map(({ entry, standing }) => ({
        entryId: entry.id,
        decision: 'accepted' as const,
        reason: standing.kind === 'conflict' ? older : '',
      })),
    })
  }
}
