/** An item as far as a line may name it. */
export type NumberedItem<Id extends string> = { readonly id: Id; readonly number: string }

/** One paper that a line asks for. */
export type ExpectedLine<Id extends string> = {
  readonly itemId: Id
  readonly title: string
  /** Empty where the line names nobody. */
  readonly awaitedFrom: string
}

/** A dash or dashes with room on both sides, or a tab from a spreadsheet. */
const parting = /\s+[-–—]+\s+|\t+/

/**
 * Reads papers to expect, one on each line: "Title - from whom". The last dash parts them, since titles have dashes too. A
 * line may begin with the number of its item ("9 Budget - Mr Price"); the others go to `itemId`. Empty lines are left out.
 */
export function readExpected<Id extends string>(
  text: string,
  itemId: Id,
  items: readonly NumberedItem<Id>[],
): readonly ExpectedLine<Id>[] {
  return text.split(/\r?\n/).flatMap((raw) => {
    const line = raw.trim()
    const item = items.find(({ number }) => number !== '' && line.startsWith(`${number} `))
    const said = item === undefined ? line : line.slice(item.number.length).replace(/^[\s.:–—-]+/, '')
    const parts = said.split(parting)
    const awaitedFrom = parts.length > 1 ? (parts.at(-1) ?? '').replace(/^from\s+/i, '').trim() : ''
    const title = (parts.length > 1 ? said.slice(0, said.lastIndexOf(parts.at(-1) ?? '')) : said)
      .replace(/[\s–—-]+$/, '')
      .trim()
    return title === '' ? [] : [{ itemId: item?.id ?? itemId, title, awaitedFrom }]
  })
}
