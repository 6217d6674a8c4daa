export const zoomSteps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4] as const

/** The next step up or down from any zoom; stays at the ends. */
export const nextZoom = (zoom: number, direction: 'in' | 'out'): number => {
  const close = 0.01
  if (direction === 'in') return zoomSteps.find((step) => step > zoom + close) ?? zoom
  return zoomSteps.findLast((step) => step < zoom - close) ?? zoom
}

/** The zoom at which a page fills the width, within reason. */
export const zoomToFit = (pageWidth: number, roomWidth: number): number =>
  pageWidth <= 0 ? 1 : Math.min(2, Math.max(0.3, roomWidth / pageWidth))

/**
 * The page that was typed: by what is printed on it, such as "57a", else by its number, brought within the document. Null
 * when it is neither.
 */
export const pageTyped = (
  text: string,
  pageCount: number,
  labels: readonly string[] | null = null,
): number | null => {
  const wanted = text.trim().toLowerCase()
  const labelled = labels?.findIndex((label) => label.toLowerCase() === wanted) ?? -1
  if (labelled !== -1) return labelled + 1
  const page = Number.parseInt(text, 10)
  return Number.isNaN(page) ? null : Math.min(pageCount, Math.max(1, page))
}

/** Which page a reader is on: the one that the upper third of the window shows. `tops` are the pages' offsets. */
export const pageAt = (tops: readonly number[], scrollTop: number, windowHeight: number): number => {
  const eye = scrollTop + windowHeight / 3
  const next = tops.findIndex((top) => top > eye)
  if (next === -1) return Math.max(1, tops.length)
  return Math.max(1, next)
}

export interface OutlineLine {
  readonly title: string
  readonly level: number
  readonly page: number
}
