import { PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import type { ObjectCopier } from './copier.ts'
import type { Destinations } from './destinations.ts'
import { nameAt, resolve } from './objects.ts'

const SUBTYPE = PDFName.of('Subtype')
const DEST = PDFName.of('Dest')
const A = PDFName.of('A')

/** What the copy of one paper had to leave out or could not lead anywhere. */
export interface LinkTally {
  /** Scripts, launches, form submissions: anything that does more than lead somewhere. */
  droppedActions: number
  /** Links to places that the paper itself does not have. */
  deadLinks: number
}

/**
 * Keeps links that lead to a page or to the web, and drops every other action: a board pack must not run scripts,
 * open programs or send forms, whoever wrote the paper.
 */
export function addLinkRules(copier: ObjectCopier, destinations: Destinations, tally: LinkTally): void {
  const leadTo = (destination: PDFObject | undefined, target: PDFDict): void => {
    const resolved = destinations.resolve(destination)
    if (resolved) target.set(DEST, resolved)
    else tally.deadLinks++
  }
  copier.addRule('Dest', (source, value, target) => {
    if (!source.has(SUBTYPE)) return false
    leadTo(value, target)
    return true
  })
  copier.addRule('A', (source, value, target) => {
    if (!source.has(SUBTYPE)) return false
    const action = resolve(copier.source, value)
    const type = action instanceof PDFDict ? nameAt(action, 'S') : undefined
    if (action instanceof PDFDict && type === 'GoTo') leadTo(action.get(PDFName.of('D')), target)
    else if (action instanceof PDFDict && (type === 'URI' || type === 'Named'))
      target.set(A, harmless(copier, action))
    else tally.droppedActions++
    return true
  })
  copier.addRule('AA', (source) => {
    if (!isActionOwner(source)) return false
    tally.droppedActions++
    return true
  })
}

/** Annotations, pages and form fields may carry additional actions; other dictionaries may use the key for a name. */
function isActionOwner(dict: PDFDict): boolean {
  return dict.has(SUBTYPE) || dict.has(PDFName.of('FT')) || nameAt(dict, 'Type') === 'Page'
}

/** Without `Next`, which can hang a script behind an innocent link. */
function harmless(copier: ObjectCopier, action: PDFDict): PDFDict {
  const copy = PDFDict.withContext(copier.file.context)
  for (const name of ['S', 'URI', 'IsMap', 'N']) {
    const value = action.get(PDFName.of(name))
    if (value) copy.set(PDFName.of(name), copier.copy(value))
  }
  return copy
}
