import { decodePDFRawStream, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import type { Accessibility } from '@shared/entities/accessibility.ts'
import { dictAt, textOf } from '../assemble/objects.ts'
import { readTags, type SoundTags } from '../assemble/read-tags.ts'
import { roleMeant } from '../assemble/tag-names.ts'
import { languageOf } from '../assemble/tags.ts'
import { countFonts } from './fonts.ts'
import type { OpenPdf } from './open-pdf.ts'

/** What a screen reader finds in a paper. Never throws for what is wrong with the paper. */
export function accessibilityOf(pdf: OpenPdf): Accessibility {
  const { catalog } = pdf.document
  const reading = readTags(catalog)
  return {
    tags: reading.kind === 'sound' ? 'tagged' : reading.kind,
    hasTitle: hasTitle(pdf),
    language: languageOf(catalog),
    ...countFonts(pdf),
    ...(reading.kind === 'sound' ? countElements(reading.tags) : NOTHING),
  }
}

type Counts = Pick<
  Accessibility,
  'headings' | 'tables' | 'tablesWithoutHeads' | 'figures' | 'figuresWithoutWords'
>

const NOTHING: Counts = {
  headings: 0,
  tables: 0,
  tablesWithoutHeads: 0,
  figures: 0,
  figuresWithoutWords: 0,
}

const S = PDFName.of('S')
const P = PDFName.of('P')

function countElements({ root, elements }: SoundTags): Counts {
  const roles = dictAt(root, 'RoleMap')
  const roleOf = (element: PDFDict): string => {
    const name = element.lookup(S)
    return name instanceof PDFName ? roleMeant(roles, name).decodeText() : ''
  }
  const all = [...elements].map((element) => ({ element, role: roleOf(element) }))
  const tables = all.filter(({ role }) => role === 'Table')
  const figures = all.filter(({ role }) => role === 'Figure')
  const withHeads = new Set(
    all.filter(({ role }) => role === 'TH').map(({ element }) => above(element, 'Table', roleOf)),
  )
  return {
    headings: all.filter(({ role }) => /^H\d?$/.test(role)).length,
    tables: tables.length,
    tablesWithoutHeads: tables.filter(({ element }) => !withHeads.has(element)).length,
    figures: figures.length,
    figuresWithoutWords: figures.filter(({ element }) => !hasWords(element)).length,
  }
}

/** A cell stands in a row, and the row in a part of the table or in the table itself. */
const DEEPEST = 4

function above(element: PDFDict, role: string, roleOf: (element: PDFDict) => string): PDFDict | null {
  let at = element.lookup(P)
  for (let steps = 0; steps < DEEPEST && at instanceof PDFDict; steps++) {
    if (roleOf(at) === role) return at
    at = at.lookup(P)
  }
  return null
}

function hasWords(figure: PDFDict): boolean {
  return ['Alt', 'ActualText'].some((key) => {
    const value = figure.lookup(PDFName.of(key))
    const isText = value instanceof PDFString || value instanceof PDFHexString
    return isText && value.decodeText().trim() !== ''
  })
}

/** Programs that print put the name of the file there, which tells a listener little. */
const FILE_NAME = /^microsoft (word|excel|powerpoint) - |\.(docx?|xlsx?|pptx?|odt|pdf|indd|tmp)$|^untitled/i

function hasTitle({ document }: OpenPdf): boolean {
  const info = document.context.lookup(document.context.trailerInfo.Info)
  const title = info instanceof PDFDict ? textOf(info.lookup(PDFName.of('Title'))) : undefined
  return [title ?? '', titleInMetadata(document.catalog)].some(
    (each) => each.trim() !== '' && !FILE_NAME.test(each.trim()),
  )
}

/** Bytes, before they are unpacked. What is longer is no mere title and author. */
const MOST_METADATA = 64 * 1024

/** Newer files say it in XML. */
function titleInMetadata(catalog: PDFDict): string {
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  if (!(metadata instanceof PDFRawStream) || metadata.contents.length > MOST_METADATA) return ''
  try {
    const xml = Buffer.from(decodePDFRawStream(metadata).decode()).toString('utf8')
    return /<dc:title>.*?<rdf:li[^>]*>([^<]*)</s.exec(xml)?.[1] ?? ''
  } catch {
    return '' // damaged metadata says nothing
  }
}
