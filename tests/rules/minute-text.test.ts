import { describe, expect, it } from 'vitest'
import { minuteText, type MinuteText } from '@shared/entities/minute-text.ts'
import { isBlank, noText, taggedLines, wordsOfText } from '@shared/rules/minute-text.ts'
import { aLine, aText } from '../helpers/texts.ts'

const list: MinuteText = minuteText.parse({
  type: 'doc',
  content: [
    aLine('Before', 'note'),
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [aLine('First', 'challenge')] },
        {
          type: 'listItem',
          content: [
            aLine('Second'),
            { type: 'orderedList', content: [{ type: 'listItem', content: [aLine('Deep', 'challenge')] }] },
          ],
        },
      ],
    },
    aLine('', 'challenge'),
  ],
})

describe('a minute text', () => {
  it('reads line by line, lists too', () => {
    expect(wordsOfText(list)).toBe('Before\nFirst\nSecond\nDeep\n')
  })

  it('is blank while no line has words', () => {
    expect([isBlank(noText), isBlank(aText('')), isBlank(aText(' ')), isBlank(list)]).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  it('drops what the schema does not know, and refuses what is no text', () => {
    const odd = {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [{ type: 'listItem', content: [aLine('x')] }],
    }
    expect(minuteText.parse({ type: 'doc', content: [odd] }).content[0]).not.toHaveProperty('attrs')
    expect(minuteText.safeParse({ type: 'doc', content: [{ type: 'image', src: 'x' }] }).success).toBe(false)
  })
})

describe('taggedLines', () => {
  it('finds marked lines with words in them, open before confidential', () => {
    const item = { text: list, closedText: aText('Apart', 'challenge') }
    expect(taggedLines([item]).map(({ tag, words, isClosed }) => [tag, words, isClosed])).toEqual([
      ['note', 'Before', false],
      ['challenge', 'First', false],
      ['challenge', 'Deep', false],
      ['challenge', 'Apart', true],
    ])
  })
})
