import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { anItem, MEETING } from '../../bench/papers/model.ts'
import { makeFrom } from './make-a-pack.ts'
import { outsideTool } from './read-back.ts'

describe('the fonts of our own pages', () => {
  it('are all in the file, so that it looks the same everywhere', async () => {
    const { path, bytes } = await makeFrom(
      { ...MEETING, kind: 'agenda', items: [anItem('118', 'Budget', {})] },
      new Map(),
    )
    const { context } = await PDFDocument.load(bytes)
    const objects = context.enumerateIndirectObjects().map(([, object]) => object)
    const descriptors = objects.filter(
      (object) =>
        object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'),
    )
    expect(descriptors.length).toBeGreaterThan(1)
    for (const descriptor of descriptors) expect(String(descriptor)).toContain('/FontFile2')
    const said = outsideTool('pdffonts', [path])
    if (said === null) return // without poppler that is all that can be said
    const lines = said.output.trim().split('\n').slice(2)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line).toMatch(/ yes (yes|no ) (yes|no ) +\d+ +\d+\s*$/)
  })
})
