import type { PdfObjects } from './pdf-objects.ts'
import { isDict, isList, nameOf, Ref, type PdfDict, type PdfValue } from './pdf-value.ts'
import type { TextPlace } from './scan-pdf.ts'

/** Says to a clerk where in a PDF something stands: "in a comment on page 7". */
export class PlaceWords {
  private readonly objects: PdfObjects
  private readonly pages: readonly number[]
  private owners: Map<number, number> | null = null

  /** @param pages the objects of the pages, in order */
  constructor(objects: PdfObjects, pages: readonly number[]) {
    this.objects = objects
    this.pages = pages
  }

  /** @returns the page from 1, 0 where it is on none, and the words */
  of(place: TextPlace): { readonly page: number; readonly words: string } {
    const page = place.page || this.pageOf(place.object)
    const on = page > 0 ? ` on page ${page}` : ''
    return { page, words: `${this.what(place)}${on}` }
  }

  private what({ kind, object, key }: TextPlace): string {
    if (kind === 'page') return 'in the text'
    if (kind === 'stray') return 'between the objects of the file'
    if (kind === 'name') return 'in a name inside the file'
    const dict = this.objects.dict(new Ref(object))
    if (kind === 'drawn')
      return dict?.has('Contents') ? 'in what the page hides' : 'in a drawing or a form field'
    if (kind === 'stream') return streamWords(dict)
    return KEYS[key]?.(dict ?? new Map()) ?? `inside the file (${key || 'unnamed'})`
  }

  /** Which page leads to an object, through whatever hangs on it. */
  private pageOf(object: number): number {
    this.owners ??= this.findOwners()
    return this.owners.get(object) ?? 0
  }

  private findOwners(): Map<number, number> {
    const owners = new Map<number, number>()
    this.pages.forEach((page, index) => owners.set(page, index + 1))
    this.pages.forEach((page, index) => this.own(this.objects.value(page), index + 1, owners, 0))
    return owners
  }

  private own(value: PdfValue, page: number, owners: Map<number, number>, depth: number): void {
    if (value instanceof Ref) {
      if (owners.has(value.number) || depth > DEEPEST) return
      owners.set(value.number, page)
      this.own(this.objects.value(value.number), page, owners, depth + 1)
    } else if (isList(value)) for (const each of value) this.own(each, page, owners, depth)
    else if (isDict(value))
      for (const [key, each] of value) if (!UPWARDS.has(key)) this.own(each, page, owners, depth)
  }
}

const DEEPEST = 5
/** Entries that lead to other pages or to the whole. */
const UPWARDS: ReadonlySet<string> = new Set([
  'Parent',
  'P',
  'Pg',
  'Dest',
  'A',
  'StructParent',
  'OC',
  'Next',
  'Prev',
])

function streamWords(dict: PdfDict | null): string {
  if (nameOf(dict?.get('Subtype')) === 'Image') return 'in a picture'
  if (nameOf(dict?.get('Type')) === 'Metadata' || nameOf(dict?.get('Subtype')) === 'XML') return 'in metadata'
  return 'in an attached file or other data'
}

const isNote = (dict: PdfDict): boolean => dict.has('Subtype') && dict.has('Rect')
const always = (words: string) => (): string => words
const alternative = always('in the words for screen readers')

const KEYS: Readonly<Record<string, (dict: PdfDict) => string>> = {
  Title: (dict) =>
    dict.has('Parent') || dict.has('Dest') ? 'in a bookmark' : 'in the properties of the file',
  Author: always('in the properties of the file'),
  Subject: (dict) => (isNote(dict) ? 'in a comment' : 'in the properties of the file'),
  Keywords: always('in the properties of the file'),
  Creator: always('in the properties of the file'),
  Producer: always('in the properties of the file'),
  Contents: always('in a comment'),
  RC: always('in a comment'),
  T: (dict) =>
    isNote(dict) && !dict.has('FT')
      ? 'in who wrote a comment'
      : dict.has('S')
        ? 'in the title of a tag'
        : 'in a form field',
  TU: always('in a form field'),
  TM: always('in a form field'),
  V: always('in a form field'),
  DV: always('in a form field'),
  Opt: always('in a form field'),
  Alt: alternative,
  ActualText: alternative,
  E: alternative,
  Name: (dict) =>
    nameOf(dict.get('Type')) === 'OCG' ? 'in the name of a layer' : 'in a name inside the file',
  F: always('in the name of an attached file'),
  UF: always('in the name of an attached file'),
  Desc: always('in the name of an attached file'),
  JS: always('in a script'),
  URI: always('in a link'),
  Names: always('in the name of a place or of an attached file'),
  Nums: always('in a label'),
}
