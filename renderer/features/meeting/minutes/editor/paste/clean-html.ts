import { makeWordLists } from './word-lists.ts'

const noise =
  'style, script, meta, link, title, xml, object, img, svg, iframe, input, button, select, textarea'

/**
 * What was copied from Word, Outlook or a web page, with its lists as lists. All else that a minute cannot hold falls away
 * when the editor reads it: its schema knows lines, lists, bold and italic.
 */
export const cleanPastedHtml = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  removeComments(body)
  for (const element of body.querySelectorAll(noise)) element.remove()
  makeWordLists(body)
  for (const row of body.querySelectorAll('tr')) asLine(row)
  for (const empty of body.querySelectorAll('p, div')) {
    if ((empty.textContent ?? '').trim() === '' && empty.querySelector('p, li, br') === null) empty.remove()
  }
  return body.innerHTML.replaceAll('&nbsp;', ' ')
}

/** Conditional comments hold pictures and other programs' settings; `<!--StartFragment-->` is one too. */
const removeComments = (body: HTMLElement): void => {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  while (walker.nextNode() !== null) comments.push(walker.currentNode)
  for (const comment of comments) comment.parentNode?.removeChild(comment)
}

/** A table's row becomes one line: its cells, one after the other. */
const asLine = (row: HTMLTableRowElement): void => {
  const words = [...row.cells].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())
  const line = document.createElement('p')
  line.textContent = words.filter((cell) => cell !== '').join(' | ')
  row.closest('table')?.before(line)
  const table = row.closest('table')
  row.remove()
  if (table !== null && table.querySelector('tr') === null) table.remove()
}
