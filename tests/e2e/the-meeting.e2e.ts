import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { chooseInSaveDialog, launchApp, openFile, type RunningApp } from './support/app.ts'
import { press } from './support/keys.ts'
import { readPack } from './support/read-pdf.ts'
import { goTo, tell } from './support/records.ts'
import { expectNoAxeViolations, setView } from './support/screen.ts'

/*
 * One meeting of the sample's governing board, from the clerk's seat: who is here, what is said, a motion amended and
 * voted, an action in its line; then to the chair, round as a draft, approved and signed at the meeting after it.
 */
const secret = 'Mr Grimthorpe was dismissed with effect from Friday.'
const said = {
  opening: 'The chair welcomed everyone and the meeting was quorate.',
  question: 'Yusuf Çelik asked why heating had cost £4,000 more than planned.',
  answer: 'The head said that the boiler had failed in January.',
  agreed: 'The clerk to ask three firms for a quote before winter.',
}

const editor = (page: Page, title: string): Locator =>
  page.getByRole('textbox', { name: new RegExp(`^Minute of \\S+ .*${title}`) })
const item = (page: Page, title: string) =>
  page.getByRole('listbox', { name: 'Items' }).getByRole('option', { name: new RegExp(title) })
const region = (page: Page, name: string) => page.getByRole('region', { name })
const dialog = (page: Page) => page.getByRole('dialog')
const click = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: typeof name === 'string' }).click()
const choose = async (page: Page, label: string, option: RegExp | string) => {
  await dialog(page).getByRole('button', { name: label }).click()
  await page.getByRole('listbox').last().getByRole('option', { name: option }).click()
}
const step = (page: Page) =>
  page.getByRole('list', { name: 'States of the minutes' }).locator('[aria-current]')

const goToItem = async (page: Page, title: string): Promise<void> => {
  await item(page, title).click()
  await editor(page, title).focus()
}

interface Sample extends RunningApp {
  readonly path: string
}

/** The sample as it was made on 22 November, opened on another day. */
const theSample = async (today: string, before: Sample | null): Promise<Sample> => {
  if (before === null) {
    const made = await launchApp({ today: '2026-11-22' })
    const path = join(made.dataDir, 'Documents', 'Sample.packhorse')
    await chooseInSaveDialog(made.app, path)
    await click(made.page, 'Open the sample')
    await made.page.getByRole('link', { name: 'Meetings' }).waitFor()
    return theSample(today, { ...made, path })
  }
  await before.close()
  const running = await launchApp({ today, dataDir: before.dataDir })
  await openFile(running, before.path)
  await setView(running.page, { width: 1440, height: 1000 })
  return { ...running, path: before.path }
}

/** The meetings of the school's board: the one that is held, and the one after it. */
const meetingsOf = async (running: RunningApp) => {
  const bodies = await tell(running, 'bodies.list', {})
  const school = bodies.find(({ organisation }) => organisation.startsWith('Oakfield'))
  if (school === undefined) throw new Error('The sample has no school.')
  const all = await tell(running, 'meetings.list', { bodyId: school.id })
  const find = (from: string) => all.find(({ meetsOn }) => meetsOn >= from)
  const held = find('2026-11-22')
  const next = find('2027-01-01')
  if (held === undefined || next === undefined) throw new Error('The sample has no meetings to come.')
  return { bodyId: school.id, held, next }
}

const save = async (running: RunningApp, name: string, button: string): Promise<string> => {
  const path = join(running.dataDir, 'Documents', name)
  await chooseInSaveDialog(running.app, path)
  await click(dialog(running.page), button)
  await expect(dialog(running.page).getByText(`Saved as ${name}`)).toBeVisible()
  return path
}

test('a meeting from the open minutes to the signed PDF', async () => {
  test.setTimeout(300_000)
  let sample = await theSample('2026-12-10', null)
  const { held, next } = await meetingsOf(sample)
  let { page } = sample

  await test.step('who is here: all but two, one of whom has the board’s consent', async () => {
    await goTo(sample, `#/meetings/${held.id}/minutes`)
    await click(page, 'Open the minutes')
    await click(page, 'Start the meeting')
    await click(region(page, 'Attendance'), 'Mark attendance')
    await dialog(page).getByRole('radiogroup', { name: 'Hugh Tregarrow' }).getByText('Apologies').click()
    await dialog(page).getByRole('radiogroup', { name: 'Cllr Winifred Obi-Lane' }).getByText('Absent').click()
    await click(dialog(page), /present/i)
    await page.keyboard.press('Escape')
    await expect(region(page, 'Attendance')).toContainText('5 needed, 8 present: there is a quorum.')
  })

  await test.step('the draft of the meeting before is approved and signed', async () => {
    await click(page, 'Chair, clerk and times')
    await choose(page, 'Who presided', 'Margaret O’Dowd')
    await click(dialog(page), 'Save')
    await click(page, 'Approve the minutes of 17 September 2026')
    await click(dialog(page), 'Approve')
    await click(page, 'Sign the minutes of 17 September 2026')
    await click(dialog(page), 'Note the signature')
    await expect(page.getByText('approved and signed here')).toBeVisible()
  })

  await test.step('the minute grows from the agenda, by the keyboard alone', async () => {
    await goToItem(page, 'Welcome and quorum')
    await page.keyboard.type(said.opening)
    await goToItem(page, 'Budget monitoring')
    await page.keyboard.type(said.question)
    await page.keyboard.press('Control+Shift+Digit1')
    await page.keyboard.press('Enter')
    await page.keyboard.type(said.answer)
    await page.keyboard.press('Enter')
    await page.keyboard.type(said.agreed)
    await page.keyboard.press('Control+Shift+A')
    const form = page.getByRole('dialog', { name: 'Raise an action in this line' })
    await expect(form.getByRole('combobox', { name: 'Owner' })).toBeFocused()
    await expect(form.getByText(/^That is Wednesday/)).toBeVisible()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('yusuf')
    await expect(form.getByText('That is Yusuf Çelik.')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(region(page, 'Actions')).toContainText('Yusuf Çelik, before the next meeting')
    await expect(editor(page, 'Budget monitoring')).toBeFocused()
  })

  await test.step('somebody leaves, and the quorum follows', async () => {
    const before = await region(page, 'Decisions').textContent()
    await region(page, 'Attendance')
      .getByRole('button', { name: /Harpreet Sandhu-Cole/ })
      .focus()
    await page.keyboard.press('l')
    await expect(region(page, 'Attendance')).toContainText('Harpreet Sandhu-Cole left')
    await expect(region(page, 'Decisions')).not.toHaveText(before ?? '')
  })

  await test.step('a motion is moved, amended and carried; the sum must be right', async () => {
    await editor(page, 'Budget monitoring').focus()
    await page.keyboard.press('Control+Shift+M')
    await page.getByRole('textbox', { name: 'The motion' }).fill('That the revised budget be approved.')
    await press(page, /button "Move it"/)
    await expect(page.getByRole('textbox', { name: 'For, against, abstained' })).toBeFocused()
    await page.keyboard.press('Escape')
    await click(region(page, 'Decisions'), 'Amend')
    await page.keyboard.press('End')
    await page.keyboard.press('Backspace')
    await page.keyboard.type(', subject to a report in spring.')
    await page.keyboard.press('Enter')
    const votes = page.getByRole('textbox', { name: 'For, against, abstained' })
    await expect(votes).toBeFocused()
    await page.keyboard.type('all')
    await page.keyboard.press('Enter')
    await expect(region(page, 'Decisions')).toContainText(
      'That the revised budget be approved, subject to a report in spring.',
    )
    await page.keyboard.press('Control+Shift+M')
    await expect(votes).toBeFocused()
    await page.keyboard.type('99 1')
    await expect(page.getByText(/99 for \+ 1 against .* were present\./)).toBeVisible()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('all')
    await page.keyboard.press('Enter')
    await expect(region(page, 'Decisions').getByRole('heading', { name: '2026/27-003' })).toBeVisible()
    await expectNoAxeViolations(page)
  })

  await test.step('the staffing item is confidential: it has only its own minute', async () => {
    await item(page, 'Staffing').click()
    const closed = page.getByRole('textbox', { name: /^Confidential minute of/ })
    await closed.focus()
    await page.keyboard.type(secret)
    await goToItem(page, 'next meeting')
    await click(page, 'End the meeting')
    await dialog(page)
      .getByRole('checkbox', { name: /not reached/ })
      .isVisible()
    await click(dialog(page), 'End the meeting')
  })

  await test.step('a draft goes to the chair, as Word, and round as PDF with the mark on each page', async () => {
    await click(page, 'Send to the chair')
    await click(dialog(page), 'Send to the chair')
    await expect(step(page)).toHaveText('With the chair')
    await click(page, 'Correct')
    await choose(page, 'Item', /Budget monitoring/)
    await choose(page, 'Line', /boiler had failed/)
    await dialog(page).getByLabel('What it is to say').fill('The head said that the boiler had failed twice.')
    await click(dialog(page), 'Note the correction')
    await expect(dialog(page).getByText(/Taken in from the chair/)).toBeVisible()
    await click(dialog(page), 'Done')
    await click(page, 'Circulate the draft')
    await click(dialog(page), 'Circulate the draft')
    await expect(step(page)).toHaveText('Circulated draft')
    await click(page, 'Export')
    await dialog(page).getByText('Word', { exact: true }).click()
    const word = await save(sample, 'draft.docx', 'Save as Word')
    const text = new TextDecoder().decode(unzipSync(readFileSync(word))['word/document.xml'])
    expect(text).toContain('failed twice')
    expect(text).not.toContain('Grimthorpe')
    await dialog(page).getByText('PDF', { exact: true }).click()
    const draft = await readPack(await save(sample, 'draft.pdf', 'Save as PDF'))
    for (const words of draft.pages) expect(words).toMatch(/draft/i)
    await draft.close()
  })

  await test.step('the next meeting approves them with a correction, and its chair signs each part', async () => {
    sample = await theSample('2027-01-21', sample)
    ;({ page } = sample)
    await tell(sample, 'agenda.addItem', {
      meetingId: next.id,
      place: { parentId: null, beforeId: null },
      item: { title: 'Minutes of the last meeting' },
    })
    await goTo(sample, `#/meetings/${next.id}/minutes`)
    await click(page, 'Open the minutes')
    await click(page, 'Chair, clerk and times')
    await choose(page, 'Who presided', 'Łucja Wrońska')
    await click(dialog(page), 'Save')
    await click(page, 'Note a correction to the minutes of 10 December 2026')
    await choose(page, 'Item', /Budget monitoring/)
    await choose(page, 'Line', /£4,000/)
    await dialog(page).getByLabel('What it is to say').fill(said.question.replace('£4,000', '£4,500'))
    await click(dialog(page), 'Note the correction')
    await expect(
      dialog(page)
        .getByRole('list')
        .getByText(/£4,500/),
    ).toBeVisible()
    await click(dialog(page), 'Done')
    await click(page, 'Approve the minutes of 10 December 2026')
    await click(dialog(page), 'Approve')
    await click(page, 'Sign the minutes of 10 December 2026')
    await expect(dialog(page).getByText('Łucja Wrońska')).toBeVisible()
    await click(dialog(page), 'Note the signature')
    await click(page, 'Sign the minutes of 10 December 2026')
    await click(dialog(page), 'Note the signature of the confidential part')
    await expect(page.getByText('approved and signed here')).toBeVisible()
  })

  await test.step('the signed PDF says what was typed, and no confidential word is in it', async () => {
    await goTo(sample, `#/meetings/${held.id}/minutes`)
    await expect(step(page)).toHaveText('Signed')
    await click(page, 'Export')
    const open = await readPack(await save(sample, 'signed.pdf', 'Save as PDF'))
    const words = open.pages.join(' ').replace(/\s+/g, ' ')
    expect(words).toContain(said.opening)
    expect(words).toContain('£4,500')
    expect(words).toContain('failed twice')
    expect(words).toContain(said.agreed)
    expect(words).toContain('subject to a report in spring')
    expect(words).toContain('2026/27-003')
    expect(words).toMatch(/Hugh Tregarrow Co-opted Apologies/)
    expect(words).toContain('Łucja Wrońska')
    expect(words).not.toMatch(/Grimthorpe|dismissed|one member of staff/)
    expect(words).not.toMatch(/draft/i)
    await open.close()
    await dialog(page)
      .getByText(/confidential part/i)
      .first()
      .click()
    const closed = await readPack(await save(sample, 'confidential.pdf', 'Save as PDF'))
    expect(closed.pages.join(' ')).toContain('Grimthorpe')
    await closed.close()
  })

  await test.step('for ever after it can be shown that the board was quorate when it decided', async () => {
    await goTo(sample, '#/resolutions')
    await page.getByRole('textbox', { name: 'Find' }).fill('revised budget spring')
    await expect(page.getByRole('list', { name: 'Resolutions' })).toContainText(
      /The board was quorate: \d+ present of \d+ in post/,
    )
  })
  await sample.close()
})
