import { describe, expect, it } from 'vitest'
import { titleFromFileName } from '@shared/words/title-from-file-name.ts'

describe('titleFromFileName', () => {
  it.each([
    [
      "Kent - children's services (5 July 2022) & notes, v2.pdf",
      "Kent - children's services (5 July 2022) & notes, v2",
    ],
    ['budget_2026-27_final.PDF', 'Budget 2026-27 final'],
    ['head-teacher-report-autumn.pdf', 'Head teacher report autumn'],
    ['Self-evaluation of the board.docx', 'Self-evaluation of the board'],
    ['minutes 10.9.2026.pdf', 'Minutes 10.9.2026'],
    ['Pay%20policy.pdf', 'Pay policy'],
    ['A 2% rise.pdf', 'A 2% rise'],
    ['  ', 'Paper'],
    ['.pdf', 'Paper'],
    ['éducation.pdf', 'Éducation'],
    ['Minutes 10.9.2026', 'Minutes 10.9.2026'],
    ['No ending', 'No ending'],
  ])('%s becomes %s', (fileName, title) => {
    expect(titleFromFileName(fileName)).toBe(title)
  })

  it('keeps within the length of a title', () => {
    expect(titleFromFileName(`${'long '.repeat(100)}.pdf`).length).toBeLessThanOrEqual(300)
  })
})
