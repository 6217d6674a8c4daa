import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { launchApp, openFile, type RunningApp } from './app.ts'
import { goTo, tell, withBoard } from './records.ts'

export interface BoardAtWork extends RunningApp {
  readonly bodyId: string
  readonly meetingId: string
  readonly today: string
}

const thirteenDaysAhead = '2026-11-13'

/** A file with a school's board and a meeting on 26 November 2026; unless told, that is thirteen days ahead. */
export const aBoardAtWork = async (today = thirteenDaysAhead): Promise<BoardAtWork> => {
  const running = await launchApp({ today })
  const bodyId = await withBoard(running)
  const { meetingId } = await tell(running, 'meetings.plan', {
    bodyId,
    title: 'Full governing board',
    kind: 'ordinary',
    meetsOn: '2026-11-26',
    startsAt: '18:00',
    minutes: 120,
    place: 'School library',
    joining: '',
  })
  return { ...running, bodyId, meetingId, today }
}

/** People with places on the board; a row each, its cells apart by tabs: name, role, category, first day, last day. */
export const addPeople = (board: BoardAtWork, rows: readonly string[]) =>
  tell(board, 'people.importPaste', {
    bodyId: board.bodyId as never,
    text: ['Name\tRole\tCategory\tStart\tEnd', ...rows].join('\n'),
  })

/** Items at the end of the agenda, each with five minutes. */
export const addItems = async (board: BoardAtWork, titles: readonly string[]): Promise<void> => {
  for (const title of titles) {
    await tell(board, 'agenda.addItem', {
      meetingId: board.meetingId,
      place: { parentId: null, beforeId: null },
      item: { title, minutes: 5 },
    })
  }
}

export const goToStep = (board: BoardAtWork, step: 'agenda' | 'papers' | 'pack' | 'minutes'): Promise<void> =>
  goTo(board, `#/meetings/${board.meetingId}/${step}`)

/** Leaves the program and starts it again on the same file. */
export const restart = async (board: BoardAtWork): Promise<BoardAtWork> => {
  await board.close()
  const running = await launchApp({ today: board.today, dataDir: board.dataDir })
  await openFile(running, join(board.dataDir, 'Documents', 'Oakfield.packhorse'))
  return { ...board, ...running }
}

/** Takes hold of one thing and lets go of it near the top edge of another, at the pace of a hand. */
export const drag = async (page: Page, from: Locator, to: Locator): Promise<void> => {
  await from.hover()
  const end = await to.boundingBox()
  if (end === null) throw new Error('There is nothing to drop on.')
  await page.mouse.down()
  await page.mouse.move(end.x + 200, end.y + end.height / 2, { steps: 8 })
  await page.mouse.move(end.x + 200, end.y + 3, { steps: 4 })
  await page.mouse.up()
}

/** Lets go of files from outside in the middle of something, as the system's file manager does. */
export const dropFiles = async (page: Page, target: Locator, paths: readonly string[]): Promise<void> => {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error('There is nothing to drop on.')
  const session = await page.context().newCDPSession(page)
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data })
  }
}
