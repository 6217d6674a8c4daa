import { describe, expect, it } from 'vitest'
import { bodyKinds } from '../../shared/entities/body.ts'
import { coverSheetFieldsOf, coverSheetResource } from '../../electron/resources/load-cover-sheet.ts'

describe('the fields of cover sheets', () => {
  it('are there for every kind of body, recommendations and summary among them', () => {
    for (const kind of bodyKinds) {
      const ids = coverSheetFieldsOf({ kind, coverSheetFields: null }).map(({ id }) => id)
      expect(ids, kind).toEqual(expect.arrayContaining(['recommendations', 'summary']))
    }
  })

  it('have choices exactly where one is chosen', () => {
    for (const { id, kind, choices } of coverSheetResource().fields)
      expect(choices.length > 0, id).toBe(kind === 'choice')
  })

  it('follow a board’s own choice, without what this version does not know', () => {
    const own = { kind: 'parish-council', coverSheetFields: ['risk', 'gone', 'summary'] } as const
    expect(
      coverSheetFieldsOf({ ...own, coverSheetFields: [...own.coverSheetFields] }).map(({ id }) => id),
    ).toEqual(['risk', 'summary'])
  })
})
