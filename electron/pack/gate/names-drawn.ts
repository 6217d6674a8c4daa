import { decodePDFRawStream, PDFName, PDFRawStream, type PDFStream } from '@cantoo/pdf-lib'
import { refuseBomb } from './bombs.ts'

/** The list of resources that each operator takes its name from. */
const LIST_OF: Readonly<Record<string, string>> = {
  Do: 'XObject',
  Tf: 'Font',
  scn: 'Pattern',
  SCN: 'Pattern',
  gs: 'ExtGState',
  sh: 'Shading',
}

const NAMED = /\/([^\s/<>[\](){}%]+)\s+(?:-?[\d.]+\s+)?(Do|Tf|scn|SCN|gs|sh)\b/g

/**
 * The forms, fonts and patterns that a drawing names, each with the list it is to be found in. Read by pattern, not
 * parsed: a name in a text counts as well, which errs on the safe side. A drawing that cannot be read names nothing.
 */
export function namesDrawn(stream: PDFStream): (readonly [list: string, name: PDFName])[] {
  if (!(stream instanceof PDFRawStream)) return []
  refuseBomb(stream.dict, stream.contents)
  try {
    const words = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    return Array.from(words.matchAll(NAMED), ([, name = '', operator = '']) => [
      LIST_OF[operator] ?? '',
      PDFName.of(name),
    ])
  } catch {
    return [] // damaged, or compressed in a way that readers do not know either
  }
}
