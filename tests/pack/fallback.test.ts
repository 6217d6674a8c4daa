import { describe, expect, it } from 'vitest'
import { withFallback } from '../../electron/pack/build/fallback.ts'

const fonts = {
  text: (codePoint: number) => codePoint < 0x100,
  other: (codePoint: number) => codePoint === 0x2192,
  otherName: 'Other',
}

describe('withFallback', () => {
  it('sets what the text font lacks in the other font, wherever it stands, and leaves the rest alone', () => {
    const table = { table: { body: [['A → B', { text: 'plain', style: 'small' }]] } }
    expect(withFallback({ content: [table, { text: 'A 🎉', id: '→' }] }, fonts).content).toEqual([
      {
        table: {
          body: [
            [
              { text: [{ text: 'A ' }, { text: '→', font: 'Other' }, { text: ' B' }] },
              { text: 'plain', style: 'small' },
            ],
          ],
        },
      },
      { text: [{ text: 'A ' }, { text: '?', font: 'Other' }], id: '→' },
    ])
  })
})
