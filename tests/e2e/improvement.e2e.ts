import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { chooseInSaveDialog } from './support/app.ts'
import { aBoardAtWork, addPeople, type BoardAtWork } from './support/a-board.ts'
import { press, typeInto } from './support/keys.ts'
import { readPack } from './support/read-pdf.ts'
import { goTo, tell } from './support/records.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, setView } from './support/screen.ts'

let board: BoardAtWork
let page: Page

test.beforeEach(async () => {
  board = await aBoardAtWork()
  page = board.page
  await addPeople(board, ['Dr Miriam Reed\tChair\tCo-opted governor\t1/9/2023\t31/8/2027'])
})
test.afterEach(() => board.close())

const aTrial = async (): Promise<string> => {
  const { trialId } = await tell(board, 'trials.start', {
    bodyId: board.bodyId as never,
    fromTrialId: null,
    question: 'Do texts to parents lift attendance?',
    known: 'They did elsewhere.',
    source: 'A published study',
    workedWhere: 'Two cities',
    setting: 'A rural school',
    doing: 'A text before nine',
    measure: 'Attendance of Year 9',
    unit: '%',
    betterWhen: 'higher',
    baseline: 91.2,
    baselineOn: '2026-09-01',
    target: 94,
    comparison: 'Year 8',
    startsOn: '2026-09-07',
    reviewOn: '2026-11-06',
  })
  for (const [readOn, value] of [
    ['2026-10-02', 90.8],
    ['2026-11-02', 93.1],
  ] as const)
    await tell(board, 'trials.addReading', { trialId, readOn, value, note: '' })
  return trialId
}

test('begins a trial by the keyboard alone, and measures', async () => {
  await goTo(board, '#/home')
  await press(page, /link "Improvement"/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trials')
  await expectNoAxeViolations(page)
  await press(page, /button "Begin a trial"/)
  const form = page.getByRole('dialog', { name: 'Begin a trial' })
  await expect(form.getByRole('textbox', { name: 'Question' })).toBeFocused()
  await expectNoAxeViolations(page)
  await page.keyboard.type('Does a breakfast club bring pupils in on time?')
  await typeInto(page, /textbox "What you will do"/, 'A free breakfast at eight')
  await typeInto(page, /textbox "Measure/, 'Late arrivals a week')
  await typeInto(page, /textbox "At the start/, 'many')
  await page.keyboard.press('Enter')
  await expect(form.getByText('Give a number, such as 94.1.')).toBeVisible()
  await expect(form.getByRole('textbox', { name: /^At the start/ })).toBeFocused()
  await typeInto(page, /textbox "At the start/, '34')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Does a breakfast club bring pupils in on time?',
  )
  await expect(page.getByText('Late arrivals a week; higher is better.')).toBeVisible()
  await press(page, /button "Note a reading"/)
  await expect(page.getByRole('textbox', { name: /^Measured/ })).toBeFocused()
  await page.keyboard.type('29')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('img', { name: /One reading: 29 on 13 November 2026/ })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Readings' }).getByRole('row')).toHaveCount(2)
})

test('leads from Home to a trial that waits for its review, and closes the loop', async () => {
  await aTrial()
  await goTo(board, '#/home')
  await expect(page.getByText('Look at what came of “Do texts to parents lift attendance?”.')).toBeVisible()
  await goTo(board, '#/improvement')
  await page.getByRole('link', { name: 'Do texts to parents lift attendance?' }).click()
  const chart = page.getByRole('img', { name: /2 readings: from 90\.8\s% on 2 October 2026 to 93\.1\s%/ })
  await expect(chart).toBeVisible()
  await expect(page.getByRole('table', { name: 'Readings' })).toContainText('93.1')
  await expectNoAxeViolations(page)
  await setView(page, { width: 1280, height: 900, zoom: 2 })
  await expect(chart).toBeVisible()
  await expectNoSidewaysScroll(page)
  await setView(page, { width: 1280, height: 900 })

  await page.getByRole('button', { name: 'Add an action' }).click()
  await page.getByRole('textbox', { name: 'What is to be done' }).fill('Text before nine in all years')
  await page.getByRole('combobox', { name: 'Owner' }).focus()
  await page.keyboard.type('miriam')
  await expect(page.getByText('That is Dr Miriam Reed.')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Add the action' }).click()
  await expect(page.getByRole('list', { name: 'Actions' })).toContainText('Dr Miriam Reed')

  await page.getByRole('button', { name: 'What came of it' }).click()
  const form = page.getByRole('dialog', { name: 'What came of it' })
  await form.getByText('Adapt', { exact: true }).click()
  await form.getByRole('button', { name: 'Note it' }).click()
  await expect(form.getByText('a conclusion rests on a result')).toBeVisible()
  await form.getByRole('textbox', { name: 'Result' }).fill('Up by two points')
  await form.getByRole('textbox', { name: 'What we learnt' }).fill('Late texts annoy')
  await expectNoAxeViolations(page)
  await form.getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('Adapt, on 13 November 2026')).toBeVisible()

  await page.getByRole('button', { name: 'Try again from this' }).click()
  const next = page.getByRole('dialog', { name: 'Try again from this' })
  await expect(next.getByRole('textbox', { name: /^What is known/ })).toHaveValue(/Late texts annoy/)
  await expect(next.getByRole('textbox', { name: /^At the start/ })).toHaveValue('93.1')
  await next.getByRole('textbox', { name: 'Question' }).fill('Do texts at eight work better?')
  await next.getByRole('textbox', { name: 'What you will do' }).fill('A text at eight')
  await next.getByRole('button', { name: 'Begin the trial' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Do texts at eight work better?')
  await page.getByRole('region', { name: 'Before and after' }).getByRole('link').click()
  await expect(page.getByText('Tried again as')).toBeVisible()
  await goTo(board, '#/home')
  await expect(page.getByText('Look at what came of')).toHaveCount(0)

  await goTo(board, '#/actions')
  await page.getByRole('button', { name: 'Text before nine in all years', exact: true }).click()
  await page
    .getByRole('complementary', { name: 'Text before nine in all years' })
    .getByRole('link', { name: 'From a trial' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Do texts to parents lift attendance?')
})

test('keeps a lesson from a trial, and shares it as a page that names nobody', async () => {
  const trialId = await aTrial()
  await goTo(board, `#/improvement/trials/${trialId}`)
  await page.getByRole('button', { name: 'Keep a lesson' }).click()
  const form = page.getByRole('dialog', { name: 'Add a lesson' })
  await form.getByRole('textbox', { name: 'What it is about' }).fill('Texts that came too late')
  await form.getByRole('textbox', { name: /^What failed/ }).fill('Dr Reed was rung by parents at noon.')
  await expectNoAxeViolations(page)
  await form.getByRole('button', { name: 'Add the lesson' }).click()
  await expect(form).toHaveCount(0)

  await goTo(board, '#/improvement/lessons')
  const card = page.getByRole('listitem', { name: 'Texts that came too late' })
  await expect(card.getByRole('link', { name: 'Do texts to parents lift attendance?' })).toBeVisible()
  await expectNoAxeViolations(page)
  await setView(page, { width: 1280, height: 900, zoom: 2 })
  await expectNoSidewaysScroll(page)
  const path = join(board.dataDir, 'Documents', 'Lesson.html')
  await chooseInSaveDialog(board.app, path)
  await card.getByRole('button', { name: /^Share without names/ }).click()
  const share = page.getByRole('dialog', { name: 'Share without names' })
  await expect(share.getByText('[name] was rung by parents at noon.')).toBeVisible()
  await expectNoAxeViolations(page)
  await share.getByRole('button', { name: 'Save as a web page' }).click()
  await expect(page.getByText('Saved as Lesson.html').first()).toBeVisible()
  const saved = await readFile(path, 'utf8')
  expect(saved).toContain('[name] was rung by parents at noon.')
  expect(saved).not.toMatch(/Reed|Miriam|Oakfield/)
})

const anInspection = async (publishedOn: string | null): Promise<string> => {
  const { inspectionId } = await tell(board, 'inspections.add', {
    bodyId: board.bodyId as never,
    inspection: {
      title: 'Children’s services',
      place: '',
      frameworkId: 'ilacs-2023',
      type: 'Standard inspection',
      team: '',
      noticeOn: null,
      startsOn: '2026-09-14',
      endsOn: '2026-09-18',
      feedbackDueOn: null,
      publishedOn,
    },
  })
  const point = { stage: 'final', areaId: null, knownBefore: null, knownWhere: '', reportPage: 2 } as const
  for (const [words, tag] of [
    ['The timeliness of initial visits.', 'improvement'],
    ['Workers know their children well.', 'strength'],
  ] as const)
    await tell(board, 'inspections.addPoint', { inspectionId, point: { ...point, tag, words } })
  return inspectionId
}

test('makes findings of a report, answers one with evidence, and saves the plan', async () => {
  await anInspection('2026-11-02')
  await goTo(board, '#/improvement/findings')
  await expectNoAxeViolations(page)
  await press(page, /link "Children’s services"/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Findings: Children’s services')
  await press(page, /button "Take in 2 points"/)
  const points = page.getByRole('dialog', { name: 'Take in findings' })
  await expect(points.getByRole('checkbox', { name: /timeliness/ })).toBeChecked()
  await expect(points.getByRole('checkbox', { name: /know their children/ })).not.toBeChecked()
  await expectNoAxeViolations(page)
  await press(page, /button "Take in 1 finding"/)
  const card = page.getByRole('listitem', { name: '1. The timeliness of initial visits.' })
  await expect(card).toContainText('Not begun')

  await press(page, /button "Add an action to finding 1"/)
  await expect(page.getByRole('textbox', { name: 'What is to be done' })).toBeFocused()
  await page.keyboard.type('Visit within ten days')
  await press(page, /button "Add the action"/)
  await expect(card.getByRole('link', { name: 'Visit within ten days' })).toBeVisible()
  await press(page, /button "Add evidence to finding 1"/)
  await page.keyboard.type('46 of 50 visits were in time.')
  await press(page, /button "Add the evidence"/)
  await press(page, /button "Note a check: 46 of 50/)
  await page.keyboard.type('Cllr Dean')
  await page.keyboard.press('Enter')
  await expect(card).toContainText('1 piece of evidence, checked, last on 13 November 2026 by Cllr Dean.')
  await expect(card).toContainText('Under way')
  await expectNoAxeViolations(page)
  await setView(page, { width: 1280, height: 900, zoom: 2 })
  await expectNoSidewaysScroll(page)
  await setView(page, { width: 1280, height: 900 })

  const path = join(board.dataDir, 'Documents', 'Plan.pdf')
  await chooseInSaveDialog(board.app, path)
  await page.getByRole('button', { name: 'Save the action plan' }).click()
  const plan = page.getByRole('dialog', { name: 'Save the action plan' })
  await plan.getByText('Everybody', { exact: true }).click()
  await expectNoAxeViolations(page)
  await plan.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByText('Saved as Plan.pdf').first()).toBeVisible()
  const read = await readPack(path)
  expect(read.pages[0]).toContain('The timeliness of initial visits.')
  expect(read.pages[0]).toContain('Visit within ten days')
  await read.close()

  await goTo(board, '#/actions')
  await page.getByRole('button', { name: 'Visit within ten days', exact: true }).click()
  await page
    .getByRole('complementary', { name: 'Visit within ten days' })
    .getByRole('link', { name: 'From a finding' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Findings: Children’s services')
})

test('offers a plan under embargo to the people on its list alone', async () => {
  const inspectionId = await anInspection(null)
  await goTo(board, `#/improvement/findings/${inspectionId}`)
  await expect(page.getByText('Embargoed until the report is public')).toBeVisible()
  await page.getByRole('button', { name: 'Take in 2 points' }).click()
  await page.getByRole('button', { name: 'Take in 1 finding' }).click()
  await page.getByRole('button', { name: 'Save the action plan' }).click()
  const plan = page.getByRole('dialog', { name: 'Save the action plan' })
  await expect(plan.getByRole('radio')).toHaveCount(1)
  await expect(plan.getByRole('radio', { name: /The people on the list/ })).toBeChecked()
  expect(await page.title()).not.toContain('Children')
})

test('judges an area on the board’s own scale, beside what was published', async () => {
  await anInspection('2026-11-02')
  await goTo(board, '#/improvement/own-line')
  await press(page, /button "Add an area"/)
  await expect(page.getByRole('textbox', { name: 'Area' })).toBeFocused()
  await expectNoAxeViolations(page)
  await page.keyboard.type('Attendance')
  await page.keyboard.press('Enter')
  await press(page, /button "Judge Attendance"/)
  const form = page.getByRole('dialog', { name: 'Where we stand' })
  await form.getByText('Fragile', { exact: true }).click()
  await form.getByRole('textbox', { name: 'Reason' }).fill('One day in ten is lost.')
  await expectNoAxeViolations(page)
  await form.getByRole('button', { name: 'Note it' }).click()
  await expect(
    page.getByRole('img', { name: /Fragile on 13 November 2026\. Reports published: Children’s services/ }),
  ).toBeVisible()
  await expect(page.getByRole('table', { name: 'Judgements of Attendance' })).toContainText(
    'One day in ten is lost.',
  )
  await expectNoAxeViolations(page)
  await setView(page, { width: 1280, height: 900, zoom: 2 })
  await expectNoSidewaysScroll(page)
})
