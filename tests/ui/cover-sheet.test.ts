import { describe, expect, it } from 'vitest'
import { inChosenOrder, shifted, toggled } from '../../renderer/lib/chosen-fields.ts'
import {
  emptySheet,
  sheetToKeep,
  sheetWords,
  withRecommendation,
} from '../../renderer/features/meeting/cover-sheet/sheet-draft.ts'
import { coverSheetResource } from '../../electron/resources/load-cover-sheet.ts'

describe('sheetToKeep', () => {
  it('keeps what says something, and nothing where nothing is said', () => {
    expect(sheetToKeep(emptySheet)).toBeNull()
    expect(sheetToKeep({ words: { risk: ' ' }, recommendations: [{ verb: 'note', text: ' ' }] })).toBeNull()
    expect(
      sheetToKeep({ words: { risk: 'Low', legal: '' }, recommendations: [{ verb: 'note', text: 'it' }] }),
    ).toEqual({ words: { risk: 'Low' }, recommendations: [{ verb: 'note', text: 'it' }] })
  })
})

describe('sheetWords', () => {
  it('says how far it is', () => {
    const fields = coverSheetResource().fields.slice(0, 4)
    expect(sheetWords(fields, null)).toMatch(/Nothing is written yet/)
    const sheet = { words: { summary: 'Costs rise.' }, recommendations: [{ verb: 'note', text: 'it' }] }
    expect(sheetWords(fields, sheet)).toMatch(/^2 of 4 fields/)
  })
})

describe('withRecommendation', () => {
  const sheet = {
    words: {},
    recommendations: [
      { verb: 'note', text: 'a' },
      { verb: 'note', text: 'b' },
    ],
  }
  it('changes one or takes it out', () => {
    expect(withRecommendation(sheet, 1, { verb: 'approve', text: 'b' }).recommendations[1]?.verb).toBe(
      'approve',
    )
    expect(withRecommendation(sheet, 0, null).recommendations).toEqual([{ verb: 'note', text: 'b' }])
  })
})

describe('the fields that a board asks for', () => {
  it('are ticked, moved and listed before the others', () => {
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
    expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
    expect(shifted(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
    expect(shifted(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
    expect(shifted(['a', 'b'], 'gone', 1)).toEqual(['a', 'b'])
    const fields = ['a', 'b', 'c'].map((id) => ({ id }))
    expect(inChosenOrder(fields, ['c', 'a', 'gone']).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })
})
