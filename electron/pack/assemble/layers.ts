import { PDFName, PDFRef, type PDFDict } from '@cantoo/pdf-lib'
import type { ObjectCopier } from './copier.ts'
import { arrayAt, dictAt } from './objects.ts'
import type { PdfFile } from './pdf-file.ts'

/** The layers (optional content groups) of one paper, and which of them its author had hidden. */
export interface PaperLayers {
  readonly groups: readonly PDFRef[]
  readonly hidden: readonly PDFRef[]
}

/** A paper's hidden layers must stay hidden in the pack: they are often drafts, or another language. */
export function copyLayers(catalog: PDFDict, copier: ObjectCopier): PaperLayers | null {
  const properties = dictAt(catalog, 'OCProperties')
  if (!properties) return null
  const groups = refsAt(properties, 'OCGs')
  const usual = dictAt(properties, 'D')
  const shown = new Set(usual ? refsAt(usual, 'ON') : [])
  const allHidden = usual?.get(PDFName.of('BaseState')) === PDFName.of('OFF')
  const hidden = allHidden ? groups.filter((group) => !shown.has(group)) : usual ? refsAt(usual, 'OFF') : []
  const layers = {
    groups: groups.map((ref) => copier.ref(ref)),
    hidden: hidden.map((ref) => copier.ref(ref)),
  }
  copier.copyQueued()
  return layers
}

function refsAt(dict: PDFDict, key: string): PDFRef[] {
  return (
    arrayAt(dict, key)
      ?.asArray()
      .filter((item) => item instanceof PDFRef) ?? []
  )
}

export function writeLayers(file: PdfFile, papers: readonly PaperLayers[]): PDFRef {
  const groups = papers.flatMap((paper) => paper.groups)
  const hidden = papers.flatMap((paper) => paper.hidden)
  return file.add(file.context.obj({ OCGs: groups, D: { Order: groups, OFF: hidden } }))
}
