import { PDFDict, PDFHexString, PDFName, PDFString, type PDFObject } from '@cantoo/pdf-lib'
import { nameAt } from '../assemble/objects.ts'
import type { Dropped, DroppedKind } from './dropped.ts'

/** What an action does: leads to a page, to the web, turns pages, or is of a kind that a pack does without. */
export type ActionKind = 'page' | 'web' | 'turn' | DroppedKind

const KINDS: Readonly<Record<string, ActionKind>> = {
  GoTo: 'page',
  JavaScript: 'script',
  Launch: 'program',
  GoToR: 'otherFile',
  GoToE: 'otherFile',
  SubmitForm: 'sending',
  ImportData: 'sending',
  Sound: 'media',
  Movie: 'media',
  Rendition: 'media',
  RichMediaExecute: 'media',
  GoTo3DView: 'media',
}

/** The named actions that every reader knows and that only turn pages; others print, save or close. */
const TURNS = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage'])
const WEB = /^(https?|mailto):[^\s]/i
/** Programs write web addresses without their scheme, and readers open them all the same. */
const BARE_WEB = /^www\./i

export function kindOfAction(action: PDFDict): ActionKind {
  const type = nameAt(action, 'S') ?? ''
  if (type === 'URI') return webAddress(action.lookup(PDFName.of('URI'))) === null ? 'oddLink' : 'web'
  if (type === 'Named') return TURNS.has(nameAt(action, 'N') ?? '') ? 'turn' : 'other'
  return KINDS[type] ?? 'other'
}

/** @returns `null` for what does not lead to the web or to an e-mail address, such as `file:` and `javascript:` */
export function webAddress(value: PDFObject | undefined): string | null {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return null
  const address = Buffer.from(value.asBytes()).toString('latin1').trim()
  if (WEB.test(address)) return address
  return BARE_WEB.test(address) ? `http://${address}` : null
}

const MOST_STEPS = 20

/** Counts an action that is left out, and those that would have followed it. */
export function countDropped(action: PDFObject | undefined, dropped: Dropped): void {
  let next = action
  for (let step = 0; step < MOST_STEPS && next instanceof PDFDict; step++) {
    const kind = kindOfAction(next)
    if (kind !== 'page' && kind !== 'web' && kind !== 'turn') dropped.add(kind)
    next = next.lookup(PDFName.of('Next'))
  }
}

/** Counts all the actions that a page, a field, an annotation or the paper itself would do at some event. */
export function countDroppedEvents(events: PDFObject | undefined, dropped: Dropped): void {
  if (!(events instanceof PDFDict)) return
  for (const event of events.keys()) countDropped(events.lookup(event), dropped)
}

/** An action, wherever it may stand: structure elements too have an `S`, but they have a parent as well. */
export function isForbiddenAction(dict: PDFDict): boolean {
  const type = dict.get(S)
  if (!(type instanceof PDFName) || dict.has(P)) return false
  const isAction = dict.get(TYPE) === ACTION || MARKS.some((mark) => dict.has(mark))
  return isAction && type.decodeText() in KINDS && kindOfAction(dict) !== 'page'
}

const S = PDFName.of('S')
const P = PDFName.of('P')
const TYPE = PDFName.of('Type')
const ACTION = PDFName.of('Action')
const MARKS = ['JS', 'F', 'Win', 'Unix', 'Mac', 'R', 'TA', 'Sound'].map((name) => PDFName.of(name))
