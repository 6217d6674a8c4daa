import { describe, expect, it } from 'vitest'
import { foldWords, matchInterest } from '@shared/rules/interest-match.ts'

const inTitle = (text: string) => [{ where: 'the title', text }]

describe('matchInterest', () => {
  it.each([
    ['Hollin Lettings Ltd', 'Quote from Hollin Lettings'],
    ['Hollin Lettings Ltd', 'HOLLIN LETTINGS LIMITED: lease of the hall'],
    ['Hollin Lettings Ltd', 'Lettings: offers of Hollin and others'],
    ['Brontë & Sons', 'Award to Bronte and Sons'],
    ['Bronte and Sons', 'Brontë & Sons’ invoice'],
    ['The Green School', 'Visit to the Green School'],
    ['Ms Jane Field', 'Appointment of Jane Field'],
    ['Special Needs Network (SENNET)', 'SENNET subscription'],
    ['Cwm Taf Catering', 'Catering: the contract of Cwm Taf'],
    ['Averwold Parish Council', 'Grant from Averwold Parish Council'],
  ])('finds “%s” in “%s”', (organisation, text) => {
    expect(matchInterest(organisation, inTitle(text))).toEqual(['the title'])
  })

  it.each([
    ['Hollin Lettings Ltd', 'School lettings policy'],
    ['Hollin Lettings Ltd', 'Hollingworth Lettings'],
    ['The Green School', 'Green travel plan for the school'],
    ['Parish Council', 'Letter to the parish council'],
    ['Education Services Ltd', 'Education services for the school'],
    ['Ltd', 'Any company Ltd'],
    ['Art', 'Start of term'],
    ['3M', 'Item 3m of the list'],
    ['Ms Jane Field', 'The playing field'],
    ['', 'Budget'],
  ])('does not find “%s” in “%s”', (organisation, text) => {
    expect(matchInterest(organisation, inTitle(text))).toEqual([])
  })

  it('says every place in which it was found', () => {
    const texts = [
      { where: 'the title', text: 'Lease of the hall' },
      { where: 'the recommendation', text: 'To accept the offer of Hollin Lettings' },
      { where: 'the paper “Hollin Lettings offer”', text: 'Hollin Lettings offer' },
    ]
    expect(matchInterest('Hollin Lettings Ltd', texts)).toEqual([
      'the recommendation',
      'the paper “Hollin Lettings offer”',
    ])
  })

  it("does not look for the board's own school, which stands everywhere", () => {
    const texts = inTitle('Budget of Oakfield Primary School')
    expect(matchInterest('Oakfield Primary School', texts, ['Oakfield Primary School'])).toEqual([])
    expect(matchInterest('Oakfield Primary School', texts)).toEqual(['the title'])
  })
})

describe('foldWords', () => {
  it('leaves letters, digits and single spaces', () => {
    expect(foldWords('  Brontë & Sons’ “Café”, No. 5 ')).toBe('bronte and sons cafe no 5')
  })
})
