import { PDFName, PDFStream, type PDFObject, type PDFRef } from '@cantoo/pdf-lib'
import type { OpenPdf } from '../papers/open-pdf.ts'
import { Dropped } from '../gate/dropped.ts'
import { addHarmlessRules, countOutsidePages } from '../gate/harmless.ts'
import { drawnByThemselves } from '../gate/recursion.ts'
import { ObjectCopier } from './copier.ts'
import { Destinations, type OutsideNames } from './destinations.ts'
import { copyForm, type PaperForm } from './form.ts'
import { copyLayers, type PaperLayers } from './layers.ts'
import { addLinkRules, type LinkTally } from './links.ts'
import { readOutline, type Bookmark } from './outline.ts'
import { copyPage, type CopiedPage } from './pages.ts'
import type { PdfFile } from './pdf-file.ts'
import { isWhollyTagged, readTags, type TagReading } from './read-tags.ts'
import type { PaperTags, TagTree } from './tags.ts'

/** One paper as it lies in the pack: everything but its pages is written; they wait for their numbers. */
export interface CopiedPaper {
  readonly pages: readonly CopiedPage[]
  readonly bookmarks: readonly Bookmark[]
  readonly form: PaperForm | null
  readonly layers: PaperLayers | null
  /** Its elements at the top of the structure tree, in order. */
  readonly tagParts: readonly PDFRef[]
  readonly tagging: PaperTagging
  /** The named places of the paper, with the page each is on. */
  readonly namedPages: ReadonlyMap<string, PDFRef>
  readonly tally: LinkTally
  readonly damagedObjects: number
}

/** `whole`: everything on its pages is tagged, and it says so. `broken`: its tags were left behind. */
export type PaperTagging = 'whole' | 'partly' | 'broken' | 'none'

export const OWN_PAGES = 0

export interface CopyOptions {
  /** For the structure tree, and the prefix of form fields. */
  readonly title: string
  /** Counts papers from 1; or `OWN_PAGES`. */
  readonly number: number
  /** Where names lead that the paper does not define. Only our own pages use it, to link to papers. */
  readonly outside?: OutsideNames
}

/**
 * Copies one opened paper into the file, with its links, outline, form, layers and tags.
 *
 * @throws when the paper is too damaged to be copied; the caller takes the file and the tree back to where they were
 */
export function copyPaper(file: PdfFile, tags: TagTree, paper: OpenPdf, options: CopyOptions): CopiedPaper {
  const { catalog, context } = paper.document
  const copier = new ObjectCopier(context, file, paper.wasEncrypted && !hasObjectStreams(paper))
  const tally: LinkTally = { dropped: new Dropped(), deadLinks: 0 }
  countOutsidePages(catalog, tally.dropped)
  const refs = paper.pages.map(({ ref }) => {
    const target = file.nextRef()
    copier.place(ref, target)
    return target
  })
  const destinations = new Destinations(paper, copier, options.outside)
  addHarmlessRules(copier, tally.dropped)
  if (options.number !== OWN_PAGES) copier.emptied = drawnByThemselves(context, paper.pages)
  addLinkRules(copier, destinations, tally)
  const reading = readTags(catalog)
  const paperTags = tags.begin(
    reading.kind === 'sound' ? reading.tags : null,
    catalog,
    copier,
    options.number,
  )
  const form = copyForm(catalog, copier, `paper${options.number}`)
  const pages = paper.pages.flatMap(({ leaf }, index) => {
    const ref = refs[index]
    return ref ? [inOrderOfTags(copyPage(copier, leaf, ref), paperTags !== null)] : []
  })
  copier.copyQueued()
  const tagParts = paperTags
    ? copyTags(tags, paperTags, copier, options)
    : [tags.addUntagged(options.title, pages.length)]
  const layers = copyLayers(catalog, copier)
  const bookmarks = readOutline(catalog, destinations)
  copier.copyQueued()
  return {
    pages,
    bookmarks,
    form,
    layers,
    tagParts,
    tagging: taggingOf(reading, paper),
    namedPages: destinations.pagesByName(),
    tally,
    damagedObjects: copier.damagedObjects,
  }
}

const TYPE = PDFName.of('Type')
const OBJ_STM = PDFName.of('ObjStm')

function copyTags(tags: TagTree, paperTags: PaperTags, copier: ObjectCopier, options: CopyOptions): PDFRef[] {
  if (options.number === OWN_PAGES) return tags.copySections(paperTags, copier)
  return [tags.copyTree(paperTags, copier, options.title)]
}

/** The Tab key follows the tags; on untagged pages it does what their author chose. */
function inOrderOfTags(page: CopiedPage, isTagged: boolean): CopiedPage {
  if (isTagged || !page.dict.has(TABS)) page.dict.set(TABS, PDFName.of('S'))
  return page
}

const TABS = PDFName.of('Tabs')

function taggingOf(reading: TagReading, { document, pages }: OpenPdf): PaperTagging {
  if (reading.kind !== 'sound') return reading.kind
  const leaves = pages.map(({ leaf }) => leaf)
  return isWhollyTagged(document.catalog, leaves) ? 'whole' : 'partly'
}

function hasObjectStreams(paper: OpenPdf): boolean {
  const isObjectStream = (object: PDFObject): boolean =>
    object instanceof PDFStream && object.dict.get(TYPE) === OBJ_STM
  return paper.document.context.enumerateIndirectObjects().some(([, object]) => isObjectStream(object))
}
