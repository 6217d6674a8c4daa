import { describe, expect, it } from 'vitest'
import type { BodyKind } from '@shared/entities/body.ts'
import { type ClosedItem, exclusionResolution } from '@shared/rules/exclusion.ts'
import { confidentialityFor } from '../../electron/resources/load-resources.ts'

const item = (number: string, reasonCode: string | null): ClosedItem => ({ number, reasonCode })
const exclude = (kind: BodyKind, ...items: ClosedItem[]) =>
  exclusionResolution(confidentialityFor(kind), items)

describe('exclusionResolution', () => {
  it.each<[string, BodyKind, ClosedItem[], string]>([
    [
      'reg 15(3): one item',
      'maintained-school',
      [item('9', '15(3)(b)')],
      'That item 9 be taken in Part 2 and minuted apart, as concerning a named pupil, or candidate for admission (regulation 15(3)(b)).',
    ],
    [
      'reg 15(3): two grounds, each with its items',
      'maintained-school',
      [item('9', '15(3)(b)'), item('10', '15(3)(a)'), item('11', '15(3)(b)')],
      'That items 9, 10 and 11 be taken in Part 2 and minuted apart, as concerning a named pupil, or candidate for admission (regulation 15(3)(b); items 9 and 11) and a named person who works, or may come to work, at the school (regulation 15(3)(a); item 10).',
    ],
    [
      'Schedule 12A: the paragraph and the public-interest test',
      'council-committee',
      [item('12', 'para-3')],
      'That the press and public be excluded from the meeting for item 12, because exempt or confidential information is likely to be disclosed, namely information relating to the financial or business affairs of any person, the council included (Schedule 12A paragraph 3); and that, where information is exempt, the public interest in keeping it so outweighs the public interest in disclosing it.',
    ],
    [
      's.100A: confidential information is closed by law, with no interest to weigh',
      'council-cabinet',
      [item('12', 'confidential')],
      'That the press and public be excluded from the meeting for item 12, because exempt or confidential information is likely to be disclosed, namely information that the law or a government department does not allow the council to disclose (confidential information, Local Government Act 1972 s.100A).',
    ],
    [
      'Public Bodies (Admission to Meetings) Act 1960 s.1(2)',
      'parish-council',
      [item('14', 'confidential-nature'), item('15', 'confidential-nature')],
      'That the press and public be excluded from the meeting for items 14 and 15, because publicity would be prejudicial to the public interest by reason of the confidential nature of the business (Public Bodies (Admission to Meetings) Act 1960 s.1(2)).',
    ],
  ])('%s', (_name, kind, items, text) => {
    expect(exclude(kind, ...items)).toMatchObject({ text, problem: '' })
  })

  it('leaves a special reason to be stated', () => {
    expect(exclude('parish-council', item('14', 'special-reason')).text).toContain('[state the reason]')
  })

  it('says what is missing in place of a resolution that names no ground', () => {
    expect(exclude('council-committee', item('12', null), item('13', 'para-1'))).toMatchObject({
      text: '',
      problem: 'Item 12 has no ground. Choose one on the agenda first: the resolution must name it.',
    })
    expect(exclude('council-committee').problem).toMatch(/No item of this meeting is confidential/)
    expect(exclude('university-council', item('3', 'reserved')).problem).toMatch(/needs no resolution/)
  })

  it('says which grounds must be weighed against the public interest', () => {
    expect(exclude('council-committee', item('12', 'para-3')).hasPublicInterestTest).toBe(true)
    expect(exclude('maintained-school', item('12', '15(3)(a)')).hasPublicInterestTest).toBe(false)
  })
})
