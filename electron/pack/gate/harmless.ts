import { PDFArray, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import type { ObjectCopier } from '../assemble/copier.ts'
import { dictAt, nameAt, resolve, textOf, walkTree } from '../assemble/objects.ts'
import { countDropped, countDroppedEvents, isForbiddenAction } from './actions.ts'
import type { Dropped } from './dropped.ts'

const RECT = PDFName.of('Rect')
const AP = PDFName.of('AP')
const SUBTYPE = PDFName.of('Subtype')
const MEDIA = new Set(['Movie', 'Sound', 'Screen', 'RichMedia', '3D'])
const MEDIA_ENTRIES = ['Movie', 'Sound', 'RichMediaContent', 'RichMediaSettings', '3DD', '3DV', '3DA', '3DI']

/** Some program's private copy of the paper, and where a printer's shop finds other pictures for it. */
const UNSEEN = ['PieceInfo', 'OPI']

/**
 * Copies a paper without what does more than show something. A board pack must not run scripts, start programs, send
 * forms or carry files past a mail filter, whoever wrote the paper. What is left out is counted in `dropped`.
 */
export function addHarmlessRules(copier: ObjectCopier, dropped: Dropped): void {
  const refused = new Set<PDFDict>()
  copier.refuse = (dict) => {
    if (refused.has(dict)) return true // counted already
    if (!isRefused(dict, dropped)) return false
    refused.add(dict)
    return true
  }
  copier.addRule('Annots', (source, value, target) => {
    const list = resolve(copier.source, value)
    if (!(list instanceof PDFArray)) return nameAt(source, 'Type') === 'Page'
    target.set(PDFName.of('Annots'), keptAnnotations(list, copier))
    return true
  })
  copier.addRule('AA', (source, value) => {
    if (!isActionOwner(source)) return false
    countDroppedEvents(resolve(copier.source, value), dropped)
    return true
  })
  copier.addRule('Subtype', (source, _value, target) => {
    if (!isMedia(source)) return false
    target.set(SUBTYPE, PDFName.of('Stamp')) // its picture stays, as it would on paper
    dropped.add('media')
    return true
  })
  for (const name of MEDIA_ENTRIES) copier.addRule(name, (source) => isMedia(source))
  // The names of fonts and pictures are their author's choice: "EF" and "AF" may be any of them.
  copier.addRule('EF', (source) => {
    if (!isFile(source)) return false
    dropped.addFile(nameOfFile(source))
    return true
  })
  copier.addRule('AF', (_source, value) => {
    const files = filesIn(resolve(copier.source, value))
    for (const file of files) dropped.addFile(nameOfFile(file))
    return files.length > 0
  })
  copier.addRule('Ref', (source) => nameAt(source, 'Subtype') === 'Form') // pages of other files
  copier.addRule('PA', (source) => source.has(RECT)) // the web address that a link had before
  for (const name of UNSEEN) copier.addRule(name, () => true)
}

/** Counts what stands outside the pages, which is never copied. */
export function countOutsidePages(catalog: PDFDict, dropped: Dropped): void {
  const names = dictAt(catalog, 'Names')
  walkTree(names && dictAt(names, 'JavaScript'), 'Names', () => dropped.add('script'))
  walkTree(names && dictAt(names, 'EmbeddedFiles'), 'Names', (key, value) => {
    const file = resolve(catalog.context, value)
    dropped.addFile(file instanceof PDFDict ? nameOfFile(file) : (textOf(key) ?? 'no name'))
  })
  const opening = catalog.lookup(PDFName.of('OpenAction'))
  countDropped(opening, dropped)
  countDroppedEvents(catalog.lookup(PDFName.of('AA')), dropped)
  for (const file of filesIn(catalog.lookup(PDFName.of('AF')))) dropped.addFile(nameOfFile(file))
  if (dictAt(catalog, 'AcroForm')?.has(PDFName.of('XFA'))) dropped.add('xfa')
}

/** Annotations that stay; damaged papers list anything. */
function keptAnnotations(list: PDFArray, copier: ObjectCopier): PDFArray {
  const kept = PDFArray.withContext(copier.file.context)
  for (const entry of list.asArray()) {
    const dict = resolve(copier.source, entry)
    if (!(dict instanceof PDFDict)) continue
    if (!copier.refuse(dict)) kept.push(copier.copy(entry))
  }
  return kept
}

/** Whether a dictionary is left out as a whole. */
function isRefused(dict: PDFDict, dropped: Dropped): boolean {
  if (isForbiddenAction(dict)) {
    countDropped(dict, dropped)
    return true
  }
  if (!dict.has(RECT)) return dict.get(SUBTYPE) === POSTSCRIPT || nameAt(dict, 'Type') === 'EmbeddedFile'
  const type = nameAt(dict, 'Subtype') ?? ''
  if (type === 'FileAttachment') {
    const file = dictAt(dict, 'FS')
    dropped.addFile(file ? nameOfFile(file) : 'no name')
    return true
  }
  if (!MEDIA.has(type) || (type !== 'Sound' && dict.has(AP))) return false
  dropped.add('media')
  return true
}

const POSTSCRIPT = PDFName.of('PS')

function isMedia(dict: PDFDict): boolean {
  return dict.has(RECT) && MEDIA.has(nameAt(dict, 'Subtype') ?? '')
}

/** Annotations, pages and form fields may carry additional actions; other dictionaries may use the key for a name. */
function isActionOwner(dict: PDFDict): boolean {
  const isField = dict.has(PDFName.of('FT')) || dict.has(PDFName.of('T'))
  return dict.has(SUBTYPE) || isField || nameAt(dict, 'Type') === 'Page'
}

function isFile(dict: PDFDict): boolean {
  const type = nameAt(dict, 'Type')
  return type === 'Filespec' || type === 'F' || textOf(dict.lookup(PDFName.of('F'))) !== undefined
}

function filesIn(value: PDFObject | undefined): PDFDict[] {
  const list = value instanceof PDFArray ? value.asArray().map((_, at) => value.lookup(at)) : [value]
  return list.filter((file) => file instanceof PDFDict).filter(isFile)
}

const LONGEST_NAME = 60

function nameOfFile(file: PDFDict): string {
  const name = textOf(file.lookup(PDFName.of('UF'))) ?? textOf(file.lookup(PDFName.of('F'))) ?? ''
  const short = name.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').slice(0, LONGEST_NAME)
  return short === '' ? 'no name' : short
}
