import { describe, expect, it } from 'vitest'
import { type MinuteText, minuteText } from '@shared/entities/minute-text.ts'
import { correctedText, linesOf } from '@shared/rules/minute-lines.ts'

const first = '0190f5c2-1111-7000-8000-000000000001'
const second = '0190f5c2-1111-7000-8000-000000000002'
const line = (id: string | null, ...content: unknown[]) => ({
  type: 'paragraph',
  attrs: { id, tag: null },
  ...(content.length > 0 && { content }),
})
const says = (text: string, ...marks: string[]) => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
})
const aText = (...content: unknown[]): MinuteText => minuteText.parse({ type: 'doc', content })
const wordsIn = (text: MinuteText | null) => text && linesOf(text).map((each) => each.text)

describe('linesOf', () => {
  it('gives the lines of paragraphs and lists in order, without empty ones', () => {
    const list = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [line(second, says('In a '), says('list', 'bold'))] }],
    }
    expect(
      linesOf(aText(line(first, says('One'), { type: 'hardBreak' }, says('two')), line(null), list)),
    ).toEqual([
      { lineId: first, text: 'One\ntwo' },
      { lineId: second, text: 'In a list' },
    ])
  })
})

describe('correctedText', () => {
  const twice = aText(line(first, says('Noted.')), line(second, says('Noted.')))

  it('changes the line of that id, and else the first that says so', () => {
    expect(wordsIn(correctedText(twice, { lineId: second, was: 'Noted.', now: 'Agreed.' }))).toEqual([
      'Noted.',
      'Agreed.',
    ])
    expect(wordsIn(correctedText(twice, { lineId: null, was: 'Noted.', now: 'Agreed.' }))).toEqual([
      'Agreed.',
      'Noted.',
    ])
  })

  it('changes nothing where no line says so any more', () => {
    expect(correctedText(twice, { lineId: first, was: 'Deferred.', now: 'Agreed.' })).toBeNull()
  })

  it('keeps bold and italic around what is put in, and the line its id', () => {
    const text = aText(line(first, says('The '), says('budget of £4,000', 'bold'), says(' was approved.')))
    const now = correctedText(text, {
      lineId: first,
      was: 'The budget of £4,000 was approved.',
      now: 'The budget of £4,500 was approved.',
    })
    expect(now).toEqual(
      aText(line(first, says('The '), says('budget of £4,500', 'bold'), says(' was approved.'))),
    )
  })

  it('leaves an empty line where nothing is left of it, and breaks lines where it is told', () => {
    expect(correctedText(aText(line(first, says('Gone'))), { lineId: first, was: 'Gone', now: '' })).toEqual(
      aText(line(first)),
    )
    const broken = correctedText(aText(line(first, says('One two'))), {
      lineId: first,
      was: 'One two',
      now: 'One\ntwo',
    })
    expect(broken).toEqual(aText(line(first, says('One'), { type: 'hardBreak' }, says('two'))))
  })

  it('says afterwards exactly what it was told, whatever the words', () => {
    const words = ['', 'a', 'aa', 'aba', 'a b', 'naïve 👍 x', 'x 👍', '👎', 'aXa']
    for (const was of words.filter((each) => each.trim() !== ''))
      for (const now of words) {
        const text = aText(
          line(first, ...Array.from(was).map((letter, at) => says(letter, ...(at % 2 ? ['bold'] : [])))),
        )
        expect(wordsIn(correctedText(text, { lineId: first, was, now }))?.join('') ?? '').toBe(
          now.trim() === '' ? '' : now,
        )
      }
  })
})
