import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib'
import type { EntryRule, ObjectCopier } from './copier.ts'
import { nameAt, resolve } from './objects.ts'
import type { SoundTags } from './read-tags.ts'
import type { Renamed } from './tag-names.ts'

const K = PDFName.of('K')
const S = PDFName.of('S')
const C = PDFName.of('C')
const NS = PDFName.of('NS')

/** An untagged paper's pages must not point into the tree of the pack. */
export function addRulesWithoutTags(copier: ObjectCopier): void {
  for (const name of ['StructParent', 'StructParents']) copier.addRule(name, leftOut)
}

export interface TagRenaming {
  /** Numbers by which pages point into the tree: how far they move up, and how many the paper has. */
  readonly base: number
  readonly count: number
  readonly roles: Renamed
  readonly classes: Renamed
  /** Goes before each ID. */
  readonly idPrefix: string
}

/** Rules by which a paper's elements become the pack's. */
export function addTagRules(copier: ObjectCopier, tags: SoundTags, to: TagRenaming): void {
  const { elements } = tags
  for (const name of ['StructParent', 'StructParents']) copier.addRule(name, movedNumber(name, to))
  copier.addRule('Pg', (_source, value) => !isPlaced(copier, value)) // a page that the paper had left behind
  copier.addRule('AF', (source) => elements.has(source)) // files attached to an element: a pack has no attachments
  copier.addRule('K', (source, value, target) => {
    if (!tags.withObjects.has(source)) return false
    target.set(K, keptKids(copier, value))
    return true
  })
  if (to.roles.size > 0)
    copier.addRule('S', (source, value, target) => {
      const isRole = value instanceof PDFName && elements.has(source) && !source.has(NS)
      const fresh = isRole ? to.roles.get(value) : undefined
      if (fresh) target.set(S, fresh)
      return fresh !== undefined
    })
  if (to.classes.size > 0)
    copier.addRule('C', (source, value, target) => {
      if (elements.has(source)) target.set(C, renamedClasses(copier, value, to.classes))
      return elements.has(source)
    })
  if (tags.ids.length > 0) addIdRules(copier, elements, to.idPrefix)
}

const leftOut: EntryRule = () => true

function movedNumber(name: string, { base, count }: TagRenaming): EntryRule {
  return (source, value, target) => {
    const number = value instanceof PDFNumber ? value.asNumber() : -1
    if (number >= 0 && number < count) target.set(PDFName.of(name), source.context.obj(number + base))
    return true // a number that the paper's tree does not have would be another paper's in the pack
  }
}

/** Without annotations, and content of streams, that did not come into the pack with the pages. */
function keptKids(copier: ObjectCopier, value: PDFObject): PDFArray {
  const kids = resolve(copier.source, value)
  const kept = PDFArray.withContext(copier.file.context)
  for (const kid of kids instanceof PDFArray ? kids.asArray() : [value]) {
    const content = resolve(copier.source, kid)
    const needed = content instanceof PDFDict ? (content.get(OBJ) ?? content.get(STM)) : undefined
    if (needed === undefined || isPlaced(copier, needed)) kept.push(copier.copy(kid))
  }
  return kept
}

const OBJ = PDFName.of('Obj')
const STM = PDFName.of('Stm')

function isPlaced(copier: ObjectCopier, value: PDFObject): boolean {
  return value instanceof PDFRef && copier.placed(value) !== undefined
}

function renamedClasses(copier: ObjectCopier, value: PDFObject, renamed: Renamed): PDFObject {
  const renameOne = (each: PDFObject): PDFObject =>
    each instanceof PDFName ? (renamed.get(each) ?? each) : copier.copy(each)
  const classes = resolve(copier.source, value)
  if (!(classes instanceof PDFArray)) return renameOne(classes ?? value)
  const copy = PDFArray.withContext(copier.file.context)
  for (const each of classes.asArray()) copy.push(renameOne(each))
  return copy
}

/** Cells name the heads they belong to by ID, so these change with them. */
function addIdRules(copier: ObjectCopier, elements: ReadonlySet<PDFDict>, prefix: string): void {
  copier.addRule('ID', (source, value, target) => {
    if (!elements.has(source)) return false
    target.set(PDFName.of('ID'), prefixedId(copier, resolve(copier.source, value), prefix))
    return true
  })
  copier.addRule('Headers', (source, value, target) => {
    const heads = resolve(copier.source, value)
    if (nameAt(source, 'O') !== 'Table' || !(heads instanceof PDFArray)) return false
    const copy = PDFArray.withContext(copier.file.context)
    for (let at = 0; at < heads.size(); at++) copy.push(prefixedId(copier, heads.lookup(at), prefix))
    target.set(PDFName.of('Headers'), copy)
    return true
  })
}

/** IDs are bytes, not words. */
export function prefixedId(copier: ObjectCopier, id: PDFObject | undefined, prefix: string): PDFHexString {
  const isString = id instanceof PDFString || id instanceof PDFHexString
  const bytes = isString ? Buffer.from(copier.bytesOf(id)) : Buffer.alloc(0)
  return PDFHexString.of(Buffer.concat([Buffer.from(prefix, 'latin1'), bytes]).toString('hex'))
}
