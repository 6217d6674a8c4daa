import { PDFDict, PDFHexString, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { countDropped, kindOfAction, webAddress } from '../gate/actions.ts'
import type { Dropped } from '../gate/dropped.ts'
import type { ObjectCopier } from './copier.ts'
import type { Destinations } from './destinations.ts'
import { resolve } from './objects.ts'

const SUBTYPE = PDFName.of('Subtype')
const DEST = PDFName.of('Dest')
const A = PDFName.of('A')

/** What the copy of one paper had to leave out or could not lead anywhere. */
export interface LinkTally {
  /** Scripts, launches, files inside it: whatever does more than show something. */
  readonly dropped: Dropped
  /** Links to places that the paper itself does not have. */
  deadLinks: number
}

/** Keeps links that lead to a page or to the web, and drops every other action. */
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
    if (!(action instanceof PDFDict)) return true
    const kind = kindOfAction(action)
    if (kind === 'page') leadTo(action.get(PDFName.of('D')), target)
    else if (kind === 'web' || kind === 'turn') target.set(A, harmless(copier, action))
    countDropped(action, tally.dropped)
    return true
  })
}

/** Without `Next`, which can hang a script behind an innocent link. */
function harmless(copier: ObjectCopier, action: PDFDict): PDFDict {
  const copy = PDFDict.withContext(copier.file.context)
  for (const name of ['S', 'IsMap', 'N']) {
    const value = action.get(PDFName.of(name))
    if (value) copy.set(PDFName.of(name), copier.copy(value))
  }
  const address = webAddress(action.lookup(URI))
  if (address !== null) copy.set(URI, PDFHexString.of(Buffer.from(address, 'latin1').toString('hex')))
  return copy
}

const URI = PDFName.of('URI')
