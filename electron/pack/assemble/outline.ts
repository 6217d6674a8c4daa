import { PDFName, type PDFArray, type PDFDict, type PDFObject, type PDFRef } from '@cantoo/pdf-lib'
import type { Destinations } from './destinations.ts'
import { dictAt, nameAt, text, textOf } from './objects.ts'
import type { PdfFile } from './pdf-file.ts'

/** One bookmark with those below it. */
export interface Bookmark {
  readonly title: string
  /** Where it leads in the pack; `undefined` for one that only groups others. */
  readonly destination: PDFArray | undefined
  readonly children: readonly Bookmark[]
}

/** A paper with more than this many bookmarks keeps the first ones; no real outline comes near. */
const MOST_BOOKMARKS = 5000
const DEEPEST = 20

/** The bookmarks of one paper, to be grafted below its own entry in the pack. */
export function readOutline(catalog: PDFDict, destinations: Destinations): Bookmark[] {
  const seen = new Set<PDFDict>()
  const read = (parent: PDFDict, depth: number): Bookmark[] => {
    const found: Bookmark[] = []
    let item = dictAt(parent, 'First')
    while (item && !seen.has(item) && seen.size < MOST_BOOKMARKS) {
      seen.add(item) // damaged outlines go round in circles
      found.push({
        title: textOf(item.lookup(PDFName.of('Title'))) ?? '',
        destination: destinations.resolve(destinationOf(item)),
        children: depth < DEEPEST ? read(item, depth + 1) : [],
      })
      item = dictAt(item, 'Next')
    }
    return found
  }
  const root = dictAt(catalog, 'Outlines')
  return root ? read(root, 0) : []
}

function destinationOf(item: PDFDict): PDFObject | undefined {
  const direct = item.get(PDFName.of('Dest'))
  if (direct) return direct
  const action = dictAt(item, 'A')
  return action && nameAt(action, 'S') === 'GoTo' ? action.get(PDFName.of('D')) : undefined
}

/** Writes the bookmarks of the pack. The top level stands open, everything below it closed. */
export function writeOutline(file: PdfFile, bookmarks: readonly Bookmark[]): PDFRef {
  const root = file.nextRef()
  const refs = writeLevel(file, bookmarks, root)
  const dict = file.context.obj({ Type: 'Outlines', Count: refs.length })
  linkEnds(dict, refs)
  file.write(root, dict)
  return root
}

function writeLevel(file: PdfFile, bookmarks: readonly Bookmark[], parent: PDFRef): PDFRef[] {
  const refs = bookmarks.map(() => file.nextRef())
  bookmarks.forEach((bookmark, index) => {
    const dict = file.context.obj({ Title: text(bookmark.title), Parent: parent })
    const self = refs[index]
    if (!self) return
    if (bookmark.destination) dict.set(PDFName.of('Dest'), bookmark.destination)
    setRef(dict, 'Prev', refs[index - 1])
    setRef(dict, 'Next', refs[index + 1])
    const children = writeLevel(file, bookmark.children, self)
    linkEnds(dict, children)
    if (children.length > 0) dict.set(PDFName.of('Count'), file.context.obj(-children.length))
    file.write(self, dict)
  })
  return refs
}

function linkEnds(dict: PDFDict, refs: readonly PDFRef[]): void {
  setRef(dict, 'First', refs[0])
  setRef(dict, 'Last', refs.at(-1))
}

function setRef(dict: PDFDict, key: string, ref: PDFRef | undefined): void {
  if (ref) dict.set(PDFName.of(key), ref)
}
