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
    expect(bytes.includes('/FontFile2')).toBe(true)
    const said = outsideTool('pdffonts', [path])
    if (said === null) return // without poppler the line above is all that can be said
    const lines = said.output.trim().split('\n').slice(2)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line).toMatch(/ yes (yes|no ) (yes|no ) +\d+ +\d+\s*$/)
  })
})
