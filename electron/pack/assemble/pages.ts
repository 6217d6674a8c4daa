import { PDFArray, PDFDict, PDFName, PDFRef, PDFStream, type PDFObject } from '@cantoo/pdf-lib'
import type { ObjectCopier } from './copier.ts'
import { arrayAt, resolve } from './objects.ts'
import type { PdfFile } from './pdf-file.ts'
import { makeSane } from './sane-page.ts'

/** A page on its way into the pack: its dictionary stays in memory until its number is known and it is stamped. */
export interface CopiedPage {
  readonly ref: PDFRef
  readonly dict: PDFDict
}

const RESOURCES = PDFName.of('Resources')
const CONTENTS = PDFName.of('Contents')
const INHERITED = ['MediaBox', 'CropBox', 'Rotate'].map((name) => PDFName.of(name))

/** Old reading threads, thumbnails and the private data of other programs; the first would drag other pages along. */
const DROPPED = ['Parent', 'B', 'PieceInfo', 'Thumb'].map((name) => PDFName.of(name))
const LEFT_OUT = new Set([...DROPPED, ...INHERITED, RESOURCES, CONTENTS])

/** Resources to which the stamp adds its own. */
const DIRECT = new Set(['Font', 'ExtGState', 'XObject'].map((name) => PDFName.of(name)))

/**
 * Copies one page. The entries that the stamp needs (boxes, resources with their fonts, the list of content streams)
 * come out direct, whatever mixture of references the paper has; what it inherits was put into it
 * before (papers/page-tree.ts).
 */
export function copyPage(copier: ObjectCopier, leaf: PDFDict, ref: PDFRef): CopiedPage {
  const dict = PDFDict.withContext(copier.file.context)
  for (const [key, value] of leaf.entries()) {
    if (!LEFT_OUT.has(key)) copier.copyEntry(leaf, key, value, dict)
  }
  for (const name of INHERITED) {
    const value = resolve(copier.source, leaf.get(name))
    if (value) dict.set(name, direct(copier, value))
  }
  makeSane(dict)
  dict.set(RESOURCES, resources(copier, resolve(copier.source, leaf.get(RESOURCES))))
  dict.set(CONTENTS, contents(copier, leaf))
  return { ref, dict }
}

/** A page with entries of its own wherever a stamp adds to them, so that the page can be stamped again another time. */
export function toBeStamped({ ref, dict }: CopiedPage): CopiedPage {
  const copy = dict.clone()
  copy.set(CONTENTS, dict.lookup(CONTENTS, PDFArray).clone())
  const resources = dict.lookup(RESOURCES, PDFDict).clone()
  copy.set(RESOURCES, resources)
  for (const name of DIRECT) {
    const entry = resources.get(name)
    if (entry instanceof PDFDict) resources.set(name, entry.clone())
  }
  return { ref, dict: copy }
}

/** A box: an array whose numbers may be references. */
function direct(copier: ObjectCopier, value: PDFObject): PDFObject {
  if (!(value instanceof PDFArray)) return copier.copy(value)
  const copy = PDFArray.withContext(copier.file.context)
  for (let i = 0; i < value.size(); i++) copy.push(copier.copy(value.lookup(i) ?? value.get(i)))
  return copy
}

function resources(copier: ObjectCopier, value: PDFObject | undefined): PDFDict {
  const copy = PDFDict.withContext(copier.file.context)
  if (!(value instanceof PDFDict)) return copy
  for (const [key, entry] of value.entries()) {
    const resolved = DIRECT.has(key) ? resolve(copier.source, entry) : entry
    if (resolved) copy.set(key, copier.copy(resolved))
  }
  return copy
}

function contents(copier: ObjectCopier, leaf: PDFDict): PDFArray {
  const list = PDFArray.withContext(copier.file.context)
  const own = leaf.get(CONTENTS)
  const streams = arrayAt(leaf, 'Contents')?.asArray() ?? (own ? [own] : [])
  for (const stream of streams) {
    if (stream instanceof PDFRef && copier.source.lookup(stream) instanceof PDFStream)
      list.push(copier.ref(stream))
  }
  return list
}

const PAGES_PER_NODE = 64

/** Writes the pages and their tree, in order. */
export function writePages(file: PdfFile, pages: readonly CopiedPage[]): PDFRef {
  const root = file.nextRef()
  const nodes: PDFRef[] = []
  for (let at = 0; at < pages.length; at += PAGES_PER_NODE) {
    nodes.push(writeNode(file, pages.slice(at, at + PAGES_PER_NODE), root))
  }
  file.write(root, file.context.obj({ Type: 'Pages', Count: pages.length, Kids: nodes }))
  return root
}

function writeNode(file: PdfFile, pages: readonly CopiedPage[], parent: PDFRef): PDFRef {
  const node = file.nextRef()
  for (const { ref, dict } of pages) {
    dict.set(PDFName.of('Parent'), node)
    file.write(ref, dict)
  }
  const kids = pages.map((page) => page.ref)
  file.write(node, file.context.obj({ Type: 'Pages', Parent: parent, Count: kids.length, Kids: kids }))
  return node
}
