import { errors, expect, type Page } from '@playwright/test'

/** Presses Tab (or Shift+Tab) until what has the focus reads as `wanted`; fails where the keyboard cannot get there. */
export const tabTo = async (page: Page, wanted: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  const passed: string[] = []
  for (let press = 0; press < 120; press += 1) {
    const here = await focused(page)
    if (wanted.test(here)) return
    passed.push(here)
    await page.keyboard.press(key)
  }
  expect(passed, `no way to ${wanted} by ${key}`).toEqual([])
}

/** What has the focus, as a screen reader would name it: `button "Make the file"`. */
const focused = async (page: Page): Promise<string> => {
  const element = page.locator(':focus')
  if ((await element.count()) === 0) return ''
  // What had the focus may go while it is asked for, as a dialog does that closes: then nothing has it.
  const whole = await element.ariaSnapshot({ timeout: 1000 }).catch((cause: unknown) => {
    if (cause instanceof errors.TimeoutError) return ''
    throw cause
  })
  return whole.split('\n')[0] ?? '' // without what it holds: a dialog is not its fields
}

/** Goes there and presses Enter. */
export const press = async (page: Page, wanted: RegExp): Promise<void> => {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}

/** Goes there and types. */
export const typeInto = async (page: Page, wanted: RegExp, text: string): Promise<void> => {
  await tabTo(page, wanted)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
}
