import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Nothing that WCAG 2.2 AA forbids and a machine can see. Prints what is wrong and where. */
export const expectNoAxeViolations = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode() // the stand-in opens no second page
    // React Aria's announcements stay for seven seconds and may name a field that has left the screen meanwhile.
    .exclude('[data-live-announcer]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const said = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))
  expect(said).toEqual([])
}

/** Shows the page as a window of this size would at this zoom: at 2, half as many CSS pixels, twice as large. */
export const setView = async (
  page: Page,
  { width, height, zoom = 1 }: { readonly width: number; readonly height: number; readonly zoom?: number },
): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(width / zoom),
    height: Math.round(height / zoom),
    deviceScaleFactor: zoom,
    mobile: false,
  })
}

/** Nothing has to be scrolled sideways to be read (WCAG 1.4.10). */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over).toBeLessThanOrEqual(0)
}
