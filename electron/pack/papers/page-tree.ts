import { PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument } from '@cantoo/pdf-lib'
import { arrayAt, dictAt, nameAt, resolve } from '../assemble/objects.ts'
import { TooMuch } from '../gate/too-much.ts'

/** One page of a paper. What the page tree above it says of it has been put into its own dictionary. */
export interface PageLeaf {
  readonly ref: PDFRef
  readonly leaf: PDFDict
}

export interface PageTree {
  readonly pages: readonly PageLeaf[]
  /** What the root says; readers that trust it see another number of pages when it is wrong. `null`: it does not say. */
  readonly saidCount: number | null
}

/** More than any paper for a meeting has; a tree whose branches meet again reaches millions from a few lines. */
export const MOST_PAGES = 10_000
/** Real trees have two or three levels, and far fewer nodes than pages. */
const DEEPEST = 64
const MOST_NODES = 4 * MOST_PAGES

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'].map((name) => PDFName.of(name))

/**
 * Reads the page tree from the top. The library's own walk trusts the tree: it follows one that bites its own tail
 * until the stack is full, and what pages inherit it looks up through `Parent`, which may lead anywhere.
 *
 * @throws {TooMuch} when it has more pages than `MOST_PAGES`
 */
export function readPageTree({ catalog, context }: PDFDocument): PageTree {
  const pages: PageLeaf[] = []
  const above = new Set<PDFDict>()
  let nodes = 0
  const visit = (node: PDFDict, ref: PDFRef | null, inherited: readonly Attribute[]): void => {
    const kids = arrayAt(node, 'Kids')
    if (!kids && nameAt(node, 'Type') === 'Pages') return
    if (++nodes > MOST_NODES || pages.length > MOST_PAGES) throw new TooMuch(`more than ${MOST_PAGES} pages`)
    if (!kids) {
      for (const [name, value] of inherited) if (!node.has(name)) node.set(name, value)
      pages.push({ ref: ref ?? context.register(node), leaf: node })
      return
    }
    if (above.has(node) || above.size === DEEPEST) return
    above.add(node)
    const passedOn = passOn(node, inherited)
    for (const kid of kids.asArray()) {
      const value = resolve(context, kid)
      if (value instanceof PDFDict) visit(value, kid instanceof PDFRef ? kid : null, passedOn)
    }
    above.delete(node)
  }
  const root = dictAt(catalog, 'Pages')
  if (root) visit(root, refOf(catalog), [])
  const count = root?.lookup(PDFName.of('Count'))
  return { pages, saidCount: count instanceof PDFNumber ? count.asNumber() : null }
}

type Attribute = readonly [PDFName, NonNullable<ReturnType<PDFDict['get']>>]

function passOn(node: PDFDict, inherited: readonly Attribute[]): readonly Attribute[] {
  const own = INHERITED.flatMap((name): Attribute[] => {
    const value = node.get(name)
    return value ? [[name, value]] : []
  })
  return own.length === 0 ? inherited : [...inherited.filter(([name]) => !node.has(name)), ...own]
}

/** A catalog may name a single page where the tree should be. */
function refOf(catalog: PDFDict): PDFRef | null {
  const ref = catalog.get(PDFName.of('Pages'))
  return ref instanceof PDFRef ? ref : null
}
