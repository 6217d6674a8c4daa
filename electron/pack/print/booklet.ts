/**
 * The order of pages for a booklet: sheets printed on both sides, folded once in the middle and laid into each other.
 * Two entries make one side of a sheet, left and right; front and back of each sheet follow each other.
 *
 * @param pageCount at least 1
 * @returns indexes from 0; `null` is a blank page, which fills the last sheet
 */
export function bookletOrder(pageCount: number): (number | null)[] {
  const places = Math.ceil(pageCount / 4) * 4
  const page = (place: number): number | null => (place < pageCount ? place : null)
  return Array.from({ length: places / 4 }, (_, sheet) => sheet * 2).flatMap((first) => [
    page(places - 1 - first),
    page(first),
    page(first + 1),
    page(places - 2 - first),
  ])
}
