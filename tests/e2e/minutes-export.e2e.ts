import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, expect, test, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { chooseInSaveDialog, launchApp, type RunningApp } from './support/app.ts'
import { minutesPage } from '../../electron/minutes-out/html/minutes-page.ts'
import { aModel } from '../minutes/a-model.ts'
import { findChromium } from '../standin/chromium.ts'
import { readPack } from './support/read-pdf.ts'
import { lineOf } from './support/minutes.ts'
import { goTo, tell, withBoard } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

interface Minuted extends RunningApp {
  readonly bodyId: string
  readonly meetingId: string
  readonly next: string
}

const SECRET = 'Mr Grimthorpe was dismissed with effect from Friday.'

/** On 4 February 2027: a board whose November minutes have an open and a confidential part. */
const aMinutedBoard = async (): Promise<Minuted> => {
  const running = await launchApp({ today: '2027-02-04' })
  const bodyId = await withBoard(running)
  const plan = async (meetsOn: string) => {
    const meeting = {
      bodyId,
      title: 'Full governing board',
      kind: 'ordinary',
      meetsOn,
      startsAt: '18:00',
      minutes: 120,
      place: 'School library',
      joining: '',
    } as const
    return (await tell(running, 'meetings.plan', meeting)).meetingId
  }
  const meetingId = await plan('2026-11-26')
  const next = await plan('2027-02-04')
  const place = { parentId: null, beforeId: null }
  const { itemId: budget } = await tell(running, 'agenda.addItem', {
    meetingId,
    place,
    item: { title: 'Budget' },
  })
  const { itemId: staffing } = await tell(running, 'agenda.addItem', {
    meetingId,
    place,
    item: { title: 'Grimthorpe hearing' },
  })
  await tell(running, 'agenda.updateItem', {
    itemId: staffing,
    changes: { isConfidential: true, publicLine: 'A confidential item' },
  })
  await tell(running, 'agenda.addItem', { meetingId: next, place, item: { title: 'Minutes' } })
  await tell(running, 'minutes.open', { meetingId })
  const { items } = await tell(running, 'minutes.get', { meetingId })
  const write = (itemId: string, part: 'open' | 'confidential', words: string) => {
    const item = items.find((each) => each.itemId === itemId)
    const was = (part === 'open' ? item?.stamp : item?.closedStamp) ?? ''
    const text = { type: 'doc' as const, content: [lineOf(words)] }
    return tell(running, 'minutes.keepDraft', { itemId, part, text, was })
  }
  await write(budget, 'open', 'The budget of £4,000 was presented.')
  await write(staffing, 'confidential', SECRET)
  return { ...running, bodyId, meetingId, next }
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export the minutes' })

/** Presses the button of the dialog; answers where the file is. */
const saveAs = async ({ app, page, dataDir }: Minuted, name: string, button: string): Promise<string> => {
  const path = join(dataDir, name)
  await chooseInSaveDialog(app, path)
  await dialog(page).getByRole('button', { name: button }).click()
  await expect(dialog(page).getByText(`Saved as ${name}`)).toBeVisible({ timeout: 60_000 })
  return path
}

const choose = (page: Page, label: string) => dialog(page).getByText(label, { exact: true }).click()

test('minutes are exported as PDF, Word and web page, each part by itself, and from the keyboard', async () => {
  test.setTimeout(240_000)
  const board = await aMinutedBoard()
  const { page } = board
  await goTo(board, `#/meetings/${board.meetingId}/minutes`)

  await test.step('the open part as PDF: a draft, with nothing confidential in it', async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toBeVisible()
    await expectNoAxeViolations(page)
    const pdf = await readPack(await saveAs(board, 'open.pdf', 'Save as PDF'))
    const words = pdf.pages.join(' ')
    expect(words).toContain('The budget of £4,000 was presented.')
    expect(words).toContain('A confidential item')
    expect(words).not.toContain('Grimthorpe')
    expect(pdf.pages.every((each) => /\bDRAFT\b/.test(each))).toBe(true)
    expect(pdf.bookmarks.map(({ title }) => title)).toContain('1  Budget')
    await pdf.close()
  })

  await test.step('the confidential part, marked as such', async () => {
    await choose(page, 'Confidential part')
    const pdf = await readPack(await saveAs(board, 'closed.pdf', 'Save as PDF'))
    expect(pdf.pages.join(' ')).toContain(SECRET)
    expect(pdf.pages.every((each) => each.includes('CONFIDENTIAL'))).toBe(true)
    await pdf.close()
  })

  await test.step('Word and web page of the open part', async () => {
    await choose(page, 'Open minutes')
    await choose(page, 'Word')
    const word = unzipSync(new Uint8Array(readFileSync(await saveAs(board, 'open.docx', 'Save as Word'))))
    const all = Object.values(word)
      .map((part) => strFromU8(part))
      .join(' ')
    expect(all).toContain('The budget of £4,000 was presented.')
    expect(all).not.toContain('Grimthorpe')
    await choose(page, 'Web page')
    const html = await saveAs(board, 'open.html', 'Save as a web page')
    expect(readFileSync(html, 'utf8')).not.toContain('Grimthorpe')
  })

  await test.step('what was chosen is remembered, and the dialog fits twice as large', async () => {
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
    await setView(page, { width: 1280, height: 900, zoom: 2 })
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await expect(dialog(page).getByRole('radio', { name: 'Web page' })).toBeChecked()
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await setView(page, { width: 1280, height: 900, zoom: 1 })
  })
  await board.close()
})

test('a board that keeps a book gives out numbered leaves once its minutes are approved', async () => {
  test.setTimeout(240_000)
  const board = await aMinutedBoard()
  const { page, meetingId, next } = board

  await test.step('its settings say that it keeps one', async () => {
    await goTo(board, '#/settings/board')
    await page.getByRole('button', { name: 'Change how they look' }).click()
    const settings = page.getByRole('dialog', { name: 'Minutes' })
    await settings.getByText('The minutes are a book of loose leaves').click()
    await settings.getByLabel('Consented to').fill('AC')
    await expectNoAxeViolations(page)
    await settings.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('Loose leaves, numbered through the year')).toBeVisible()
    await expect(page.getByText('AC consented to')).toBeVisible()
  })

  await test.step('a draft gets no leaves', async () => {
    await goTo(board, `#/meetings/${meetingId}/minutes`)
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const tick = dialog(page).getByRole('checkbox', { name: /leaves of the minute book/ })
    await expect(tick).toBeDisabled()
    await expect(dialog(page).getByText(/given out once the minutes are approved/)).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('approved, they have pages 1 on, and the same again', async () => {
    await tell(board, 'minutesStates.move', { meetingId, to: 'with-chair', reason: '' })
    await tell(board, 'minutesStates.move', { meetingId, to: 'circulated', reason: '' })
    await tell(board, 'minutesStates.approve', { meetingId, atMeetingId: next, agreedIds: [] })
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await expect(dialog(page).getByText(/begin with page 1 of the book for 2026\/27/)).toBeVisible()
    const path = await saveAs(board, 'book.pdf', 'Save as PDF')
    await expect(dialog(page).getByText(/1 to 1 of the minute book/)).toBeVisible()
    const pdf = await readPack(path)
    expect(pdf.pages[0]).toContain('Initials')
    expect(pdf.pages[0]).toContain('Page 1 of the book')
    expect(pdf.pages.join(' ')).not.toMatch(/draft/i)
    expect(pdf.pages.join(' ')).toContain('Thursday 4 February 2027')
    await pdf.close()
    const again = await saveAs(board, 'again.pdf', 'Save as PDF')
    expect(readFileSync(again).equals(readFileSync(path))).toBe(true)
  })
  await board.close()
})

test('the web page can be read by everyone, in light and dark, wide and narrow', async () => {
  const path = test.info().outputPath('minutes.html')
  writeFileSync(path, minutesPage(aModel(), null))
  const { program, args, env } = await findChromium()
  const browser = await chromium.launch({
    executablePath: program,
    args: [...args],
    env: { ...process.env, ...env } as Record<string, string>,
  })
  for (const [colorScheme, width] of [
    ['light', 1000],
    ['dark', 1000],
    ['light', 380],
    ['dark', 380],
  ] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
    const page = await context.newPage()
    await page.goto(pathToFileURL(path).href)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Draft minutes: Full governing board')
    await expectNoAxeViolations(page)
    await expectNoSidewaysScroll(page)
    await page.screenshot({
      path: test.info().outputPath(`minutes-${colorScheme}-${width}.png`),
      fullPage: true,
    })
    await context.close()
  }
  await browser.close()
})
