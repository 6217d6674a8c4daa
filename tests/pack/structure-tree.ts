import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An element of the structure of one page, as pdf.js tells it: roles in the standard's own names. */
export interface Element {
  readonly role: string
  readonly alt: string | null
  /** What is drawn in it, and the kids that are elements, in reading order. */
  readonly kids: readonly (Element | string)[]
}

interface RawNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly alt?: string
  readonly children?: readonly RawNode[]
}

/** The structure of a page, from 1, with the words of each element; annotations stand as "(annotation)". */
export async function structureOf(pdf: PDFDocumentProxy, page: number): Promise<Element | null> {
  const proxy = await pdf.getPage(page)
  const words = await wordsById(proxy)
  const tree = (await proxy.getStructTree()) as RawNode | null
  return tree && asElement(tree, words)
}

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>

async function wordsById(page: Page): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const words = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== '')
      if (id) words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push((item as { id?: string | null }).id ?? '')
  }
  return words
}

function asElement(node: RawNode, words: ReadonlyMap<string, string>): Element {
  const kids = (node.children ?? []).map((kid) => {
    if (kid.type === 'content') return (words.get(kid.id ?? '') ?? '').replace(/\s+/g, ' ').trim()
    return kid.type ? `(${kid.type})` : asElement(kid, words)
  })
  return { role: node.role ?? '', alt: node.alt ?? null, kids }
}

/** One line for each element, indented: easy to read, easy to compare. Empty texts are left out. */
export function outlineOf(element: Element, depth = 0): string[] {
  const own = element.kids.filter((kid): kid is string => typeof kid === 'string' && kid !== '')
  const alt = element.alt === null ? '' : ` [${element.alt}]`
  const line = `${'  '.repeat(depth)}${element.role}${alt}${own.length > 0 ? `: ${own.join(' ')}` : ''}`
  return [line, ...elementsIn(element).flatMap((kid) => outlineOf(kid, depth + 1))]
}

export function elementsIn(element: Element): Element[] {
  return element.kids.filter((kid): kid is Element => typeof kid !== 'string')
}

/** The element and all below it, in reading order. */
export function allIn(element: Element): Element[] {
  return [element, ...elementsIn(element).flatMap(allIn)]
}
