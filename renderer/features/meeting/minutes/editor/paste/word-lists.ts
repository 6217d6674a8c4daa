/** One line of a list as Word copies it: a paragraph that says how deep it is, with its bullet or number as text. */
interface WordItem {
  readonly element: HTMLElement
  readonly level: number
  readonly isNumbered: boolean
}

interface OpenList {
  readonly level: number
  readonly list: HTMLElement
}

/**
 * Word and Outlook copy no lists, only paragraphs styled `mso-list: l0 level2 lfo1`, each with its mark in a piece styled
 * `mso-list: Ignore`. Those that follow one another become a list, as deep as they say.
 */
export const makeWordLists = (body: HTMLElement): void => {
  let open: OpenList[] = []
  let last: HTMLElement | null = null
  for (const item of wordItems(body)) {
    // Another paragraph between two of them ends the list.
    if (last !== null && item.element.previousElementSibling !== last) open = []
    open = placeIn(open, item)
    last = outermost(open) ?? item.element
  }
}

const outermost = (open: readonly OpenList[]): HTMLElement | null => open[0]?.list ?? null

const wordItems = (body: HTMLElement): WordItem[] =>
  [...body.querySelectorAll<HTMLElement>('[style*="mso-list"]')].flatMap((element) => {
    const level = /mso-list:\s*\S+\s+level(\d+)/i.exec(element.getAttribute('style') ?? '')?.[1]
    if (level === undefined) return []
    return [{ element, level: Number(level), isNumbered: takeMark(element) }]
  })

/** Takes the bullet or number out; answers whether it was a number or a letter. */
const takeMark = (element: HTMLElement): boolean => {
  const marks = [...element.querySelectorAll<HTMLElement>('[style*="mso-list"]')].filter((mark) =>
    /mso-list:\s*ignore/i.test(mark.getAttribute('style') ?? ''),
  )
  const text = marks.map((mark) => mark.textContent ?? '').join('')
  for (const mark of marks) mark.remove()
  return /^\s*\(?(\d+|[a-z]|[ivxlc]+)[.)]/i.test(text)
}

/** Puts an item into the list that is open at its level, or begins one; answers the lists that are open then. */
const placeIn = (before: readonly OpenList[], { element, level, isNumbered }: WordItem): OpenList[] => {
  const tag = isNumbered ? 'OL' : 'UL'
  const open = before.filter((each) => each.level <= level)
  const top = open.at(-1)
  const isSame = top?.level === level && top.list.tagName === tag
  if (!isSame) {
    if (top?.level === level) open.pop()
    open.push({ level, list: beginList(tag, open.at(-1)?.list ?? null, top?.list ?? null, element) })
  }
  const line = document.createElement('p')
  line.append(...element.childNodes)
  const item = document.createElement('li')
  item.append(line)
  open.at(-1)?.list.append(item)
  element.remove()
  return open
}

/** A new list: in the last item of the list around it, or where the paragraph stood. */
const beginList = (
  tag: 'OL' | 'UL',
  around: HTMLElement | null,
  beside: HTMLElement | null,
  element: HTMLElement,
): HTMLElement => {
  const list = document.createElement(tag)
  const holder = around?.lastElementChild
  if (holder !== null && holder !== undefined) holder.append(list)
  else if (beside !== null) beside.after(list)
  else element.before(list)
  return list
}
