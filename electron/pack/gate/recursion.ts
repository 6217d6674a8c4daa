import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { dictAt, resolve } from '../assemble/objects.ts'
import type { PageLeaf } from '../papers/page-tree.ts'
import { namesDrawn } from './names-drawn.ts'

/**
 * Objects of a paper that draw themselves: a form that holds itself, a letter made of its own font, a colour defined by
 * itself. Readers must refuse such drawing; not all do, and one page then stops a reader for the whole pack.
 *
 * Most papers have no circle at all among what their pages draw with, and then this is all that is looked at. Many
 * programs give a form the list of everything on its page, itself included, and never draw it within itself: where there
 * is a circle, only what is really drawn counts.
 *
 * @returns where each circle closes: these are to be left empty
 */
export function drawnByThemselves(context: PDFContext, pages: readonly PageLeaf[]): ReadonlySet<PDFRef> {
  const starts = pages.flatMap(({ leaf }) => drawingOf(leaf))
  const plain = (ref: PDFRef): PDFRef[] => refsIn(context.lookup(ref))
  if (circlesFrom(starts, plain).size === 0) return new Set()
  const shared = pages.flatMap(({ leaf }) => dictAt(leaf, 'Resources') ?? [])
  return circlesFrom(starts, (ref) => drawnBy(context, ref, shared))
}

/** Depth first, without recursion of our own. @returns the objects with whose references a circle closes */
function circlesFrom(starts: readonly PDFRef[], next: (ref: PDFRef) => readonly PDFRef[]): Set<PDFRef> {
  const closing = new Set<PDFRef>()
  const state = new Map<PDFRef, 'open' | 'done'>()
  for (const start of starts) {
    if (state.has(start)) continue
    const path = [{ ref: start, left: [...next(start)] }]
    state.set(start, 'open')
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const ref = top.left.pop()
      if (!ref) {
        state.set(top.ref, 'done')
        path.pop()
      } else if (state.get(ref) === 'open') closing.add(top.ref)
      else if (!state.has(ref)) {
        state.set(ref, 'open')
        path.push({ ref, left: [...next(ref)] })
      }
    }
  }
  return closing
}

/** What a page, with its annotations, draws with. */
function drawingOf(leaf: PDFDict): PDFRef[] {
  const annotations = leaf.lookup(PDFName.of('Annots'))
  const list = annotations instanceof PDFArray ? annotations.asArray() : []
  const looks = list.flatMap((entry) => {
    const annotation = resolve(leaf.context, entry)
    return annotation instanceof PDFDict ? refsIn(annotation.get(PDFName.of('AP'))) : []
  })
  return [...refsIn(leaf.get(PDFName.of('Resources'))), ...looks]
}

/** Ways back up, which make circles in every sound paper. */
const UPWARDS = new Set(
  ['Parent', 'P', 'Pg', 'Popup', 'IRT', 'Dest', 'StructTreeRoot'].map((name) => PDFName.of(name)),
)
const DEEPEST = 100

function refsIn(object: PDFObject | undefined, found: PDFRef[] = [], depth = 0): PDFRef[] {
  if (object instanceof PDFRef) found.push(object)
  else if (depth === DEEPEST) return found
  else if (object instanceof PDFStream) refsIn(object.dict, found, depth)
  else if (object instanceof PDFArray) for (const item of object.asArray()) refsIn(item, found, depth + 1)
  else if (object instanceof PDFDict && !isElsewhere(object)) {
    for (const [key, value] of object.entries()) if (!UPWARDS.has(key)) refsIn(value, found, depth + 1)
  }
  return found
}

/** Pages and elements of the structure tree lead everywhere. */
function isElsewhere(dict: PDFDict): boolean {
  const type = dict.get(TYPE)
  return type === PAGE || type === STRUCT_ELEM
}

/** What an object really draws: the names in its drawing, not the list from which they are taken. */
function drawnBy(context: PDFContext, ref: PDFRef, shared: readonly PDFDict[]): PDFRef[] {
  const object = context.lookup(ref)
  const dict = object instanceof PDFStream ? object.dict : object
  if (!(dict instanceof PDFDict)) return refsIn(object)
  const resources = dictAt(dict, 'Resources')
  const lists = resources ? [resources] : shared
  const drawings = object instanceof PDFStream ? [object] : []
  const letters = dict.get(SUBTYPE) === TYPE3 ? dictAt(dict, 'CharProcs') : undefined
  for (const letter of letters?.values() ?? []) {
    const stream = resolve(context, letter)
    if (stream instanceof PDFStream) drawings.push(stream)
  }
  const isDrawing = dict.get(SUBTYPE) === FORM || dict.has(PATTERN_TYPE) || letters !== undefined
  if (!isDrawing) return refsIn(object)
  const drawn = drawings.flatMap((stream) => namesDrawn(stream))
  const direct = lists.flatMap((list) => drawn.flatMap(([kind, name]) => entryOf(list, kind, name)))
  const others = [...dict.entries()].filter(([key]) => !LISTS.has(key) && !UPWARDS.has(key))
  return [...direct, ...others.flatMap(([, value]) => refsIn(value))]
}

function entryOf(resources: PDFDict, kind: string, name: PDFName): PDFRef[] {
  return refsIn(dictAt(resources, kind)?.get(name))
}

const TYPE = PDFName.of('Type')
const PAGE = PDFName.of('Page')
const STRUCT_ELEM = PDFName.of('StructElem')
const SUBTYPE = PDFName.of('Subtype')
const FORM = PDFName.of('Form')
const TYPE3 = PDFName.of('Type3')
const PATTERN_TYPE = PDFName.of('PatternType')
const LISTS = new Set(['Resources', 'CharProcs'].map((name) => PDFName.of(name)))
