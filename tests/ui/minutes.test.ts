import type { MinutedItem } from '@shared/contract/minutes.ts'
import { agendaItemId } from '@shared/entities/agenda-item.ts'
import { noText, taggedLines } from '@shared/rules/minute-text.ts'
import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { paceWords } from '../../renderer/features/meeting/minutes/clock/clock-words.ts'
import { matching, slashQuery } from '../../renderer/features/meeting/minutes/editor/slash/slash-query.ts'
import { placeFor } from '../../renderer/features/meeting/minutes/item/use-item-commands.ts'
import { spokenItem, timeWords } from '../../renderer/features/meeting/minutes/item-words.ts'
import { markedSentence } from '../../renderer/features/meeting/minutes/marked/marked-words.ts'
import { aText } from '../helpers/texts.ts'

const anItem = (title: string, more: Partial<MinutedItem> = {}): MinutedItem => ({
  itemId: agendaItemId.parse(uuidv7()),
  parentId: null,
  level: 1,
  number: '7',
  citedAs: '7',
  title,
  purpose: 'decision',
  presenter: '',
  recommendation: '',
  isAdded: false,
  isClosed: false,
  publicLine: '',
  reasonProvision: '',
  plannedAt: '18:10',
  plannedMinutes: 10,
  status: 'to-take',
  takenPosition: null,
  isOutOfOrder: false,
  startedAt: null,
  endedAt: null,
  text: noText,
  closedText: noText,
  stamp: '',
  closedStamp: '',
  ...more,
})

describe('slashQuery', () => {
  it.each([
    ['/', ''],
    ['/Quo', 'quo'],
    ['Said. /minutes agr', 'minutes agr'],
    ['and/or', null],
    ['a / b', null],
    ['no slash', null],
    [`/${'x'.repeat(40)}`, null],
  ])('takes %j for %j', (before, words) => {
    expect(slashQuery(before)?.words ?? null).toBe(words)
  })
})

describe('matching', () => {
  it('puts what begins with the words before what holds them', () => {
    const names = ['no matters arising', 'Matters', 'minutes agreed', 'Action']
    expect(
      matching(
        names.map((name) => ({ name })),
        'matters',
      ).map(({ name }) => name),
    ).toEqual(['Matters', 'no matters arising'])
  })
})

describe('placeFor', () => {
  const a = anItem('A', { status: 'taken' })
  const b = anItem('B')
  const b1 = anItem('B1', { parentId: b.itemId, level: 2 })
  const c = anItem('C')
  const items = [a, b, b1, c]
  const agenda = items.map(({ itemId }) => itemId)
  const titleOf = (id: unknown) => items.find(({ itemId }) => itemId === id)?.title ?? id
  it.each([
    ['C', 'next', 'A'],
    ['C', 'earlier', 'A'],
    ['B1', 'earlier', 'A'],
    ['B', 'earlier', null],
    ['A', 'earlier', undefined],
    ['B', 'later', 'C'],
    ['C', 'later', undefined],
    ['C', 'turn', 'B1'],
    ['B', 'turn', 'A'],
    ['A', 'turn', null],
  ] as const)('%s, %s: after %s', (title, to, after) => {
    const item = items.find((each) => each.title === title) ?? a
    expect(titleOf(placeFor(items, agenda, item, to))).toBe(after)
  })
})

describe('the words of the minutes', () => {
  it('say how an item stands against its plan', () => {
    const done = anItem('Budget', {
      status: 'taken',
      startedAt: '18:12',
      endedAt: '18:31',
      isOutOfOrder: true,
    })
    expect(timeWords(done)).toBe('6.12 to 6.31 pm, 19 of 10 min')
    expect(spokenItem(done)).toBe('7 Budget, out of order, Taken, 6.12 to 6.31 pm, 19 of 10 min')
    expect(timeWords(anItem('Budget'))).toBe('6.10 pm, 10 min')
    expect(paceWords({ behind: 7, endsAt: '20:07' })).toBe(
      '7 minutes behind: at this pace it ends at 8.07 pm',
    )
    expect(paceWords({ behind: -1, endsAt: '19:59' })).toBe(
      '1 minute in hand: at this pace it ends at 7.59 pm',
    )
  })

  it('count the evidence of challenge', () => {
    const marked = (words: string) => anItem('X', { text: aText(words, 'challenge') })
    const lines = taggedLines([
      marked('Why?'),
      marked('How?'),
      anItem('Y', { closedText: aText('Who?', 'challenge') }),
    ])
    expect(markedSentence('challenge', lines)).toBe('Evidence of challenge: 3 questions under 3 items.')
  })
})
