/** Said of almost every board's papers, and so of no organisation in particular. */
const generic = new Set(
  (
    'school schools primary secondary infant infants junior nursery academy academies trust trustees council councils county ' +
    'borough district parish town city community college university church committee board governing governors association ' +
    'society club group company companies partners partnership services service solutions consulting consultants ' +
    'consultancy centre center department office national local regional international global england english british uk ' +
    'federation foundation charity fund network institute authority agency union limited ltd education educational learning ' +
    'training support care health children public'
  ).split(' '),
)

/** The form of a company and small words, in no text part of what a thing is called. */
const silent = new Set('ltd limited plc llp lp cic cio inc co the a an of and for in on at to'.split(' '))

const honorifics = new Set('mr mrs ms miss mx dr prof professor cllr councillor sir dame rev revd'.split(' '))

const marks = /\p{M}/gu

/** Letters without their marks, small, words with one space between; "&" is "and". */
export const foldWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    // "Hollin's" is Hollin's: an apostrophe takes its s with it.
    .replace(/['’]s\b/g, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const wordsOf = (text: string): readonly string[] => foldWords(text).split(' ').filter(Boolean)

const isSilent = (word: string): boolean => silent.has(word)

/** "Special Needs Network (SENNET)" is known by both names. */
const namesOf = (organisation: string): readonly string[] => [
  organisation.replace(/\([^)]*\)/g, ' '),
  ...[...organisation.matchAll(/\(([^)]*)\)/g)].map(([, inner = '']) => inner),
]

/** What is looked for: words that stand one after another, and words that must all be there. */
export interface InterestTerm {
  /** As a text is searched for it, with a space at each end. */
  readonly phrase: string
  /** Two or more words that belong to this name alone; empty where it has fewer. */
  readonly telling: readonly string[]
}

/**
 * How an organisation is found in a text: by its name without the form of company, as whole words in order; or by all of
 * the words that are its own, where it has at least two. A name made of general words alone ("Parish Council", "Education
 * Ltd") finds nothing, because it would be found everywhere.
 */
export function interestTerms(organisation: string): readonly InterestTerm[] {
  return namesOf(organisation).flatMap((name) => {
    const said = wordsOf(name)
    const core = said.filter((word, at) => !(at === 0 && honorifics.has(word)))
    const spoken = core.filter((word) => !isSilent(word))
    const telling = spoken.filter((word) => !generic.has(word) && word.length > 2)
    if (telling.length === 0) return []
    return [{ phrase: ` ${trimSilent(core).join(' ')} `, telling: telling.length > 1 ? telling : [] }]
  })
}

const trimSilent = (words: readonly string[]): readonly string[] => {
  const first = words.findIndex((word) => !isSilent(word))
  const last = words.findLastIndex((word) => !isSilent(word))
  return words.slice(first, last + 1)
}

/** A place in which an interest is looked for, such as an item's title. */
export interface SearchedText {
  /** As it is said to the clerk, such as "the title". */
  readonly where: string
  readonly text: string
}

/** The places in which an organisation is named. `ours`: names of the board's own organisation, which stand everywhere. */
export function matchInterest(
  organisation: string,
  texts: readonly SearchedText[],
  ours: readonly string[] = [],
): readonly string[] {
  const own = new Set(ours.flatMap((name) => interestTerms(name).map(({ phrase }) => phrase)))
  const terms = interestTerms(organisation).filter(({ phrase }) => !own.has(phrase))
  if (terms.length === 0) return []
  return texts.filter(({ text }) => isNamedIn(terms, text)).map(({ where }) => where)
}

const isNamedIn = (terms: readonly InterestTerm[], text: string): boolean => {
  const folded = ` ${foldWords(text)} `
  return terms.some(
    ({ phrase, telling }) =>
      folded.includes(phrase) ||
      (telling.length > 1 && telling.every((word) => folded.includes(` ${word} `))),
  )
}
