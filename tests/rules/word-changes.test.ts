import { describe, expect, it } from 'vitest'
import { wordChanges } from '@shared/rules/word-changes.ts'

const shown = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ kind, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[kind])
    .join('')

describe('wordChanges', () => {
  it.each([
    ['The budget of £4,000 rose.', 'The budget of £4,500 rose.', 'The budget of -£4,000-+£4,500+ rose.'],
    ['Agreed.', 'Agreed.', 'Agreed.'],
    ['', 'Noted.', '+Noted.+'],
    ['Noted.', '', '-Noted.-'],
    ['One\nTwo', 'One\nThree', 'One\n-Two-+Three+'],
  ])('“%s” → “%s”', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected)
  })

  it('leaves the earlier text without what was added, and the later without what was taken out', () => {
    const [before, after] = ['a b c d e', 'a x c e f g']
    const parts = wordChanges(before, after)
    const without = (kind: string) =>
      parts
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('')
    expect([without('added'), without('removed')]).toEqual([before, after])
  })
})
