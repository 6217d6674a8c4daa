/** Left out when people are sorted; matched without full stop and case. */
const titles = new Set(
  (
    'mr mrs ms miss mx dr doctor prof professor cllr councillor ald alderman sir dame lord lady baroness baron rev revd ' +
    'reverend canon fr father sister brother bishop rabbi imam ven venerable rt hon honourable right the capt captain col ' +
    'colonel major sgt judge his her honour'
  ).split(' '),
)

/** Letters after a name, left out when people are sorted. */
const letters = new Set(
  'obe mbe cbe kbe dbe gbe bem jp dl qc kc mp ma ba bsc msc mba phd dphil edd frsa npqh jnr snr'.split(' '),
)

const particles = new Set(
  'van von der den de la le du di da del della dos das ten ter bin binti ibn al el ap ab st'.split(' '),
)

const bare = (word: string): string => word.replace(/[.,]/g, '').toLowerCase()

const isAllLetters = (text: string): boolean =>
  text.split(/[\s,]+/).every((word) => word === '' || letters.has(bare(word)))

const withoutTitles = (words: readonly string[]): readonly string[] => {
  const first = words.findIndex((word) => !titles.has(bare(word)))
  return first === -1 ? words : words.slice(first)
}

const withoutLetters = (words: readonly string[]): readonly string[] => {
  const last = words.findLastIndex((word) => !letters.has(bare(word)))
  return words.slice(0, last + 1)
}

/** Where the surname starts: its particles belong to it ("van der Berg"), and so does "Knight of Weymouth". */
const surnameStart = (words: readonly string[]): number => {
  const of = words.indexOf('of')
  let start = of > 0 ? of - 1 : words.length - 1
  while (start > 1 && isParticle(words[start - 1] ?? '')) start -= 1
  return start
}

/** Written small, as in "de la Cruz"; "St" is always one. */
const isParticle = (word: string): boolean =>
  particles.has(bare(word)) && (word === word.toLowerCase() || bare(word) === 'st')

/**
 * The name to sort by: "Dr Miriam Reed" → "Reed, Miriam". Titles, letters after the name and what stands in brackets are
 * left out; a name of one word stays as it is. "Reed, Miriam" is taken as surname first.
 */
export function sortNameOf(printedName: string): string {
  const name = printedName
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const [before = '', ...after] = name.split(',')
  const rest = after.join(',').trim()
  if (rest !== '' && !isAllLetters(rest)) {
    const forenames = withoutTitles(rest.split(' ')).join(' ')
    return `${before.trim()}, ${forenames}`
  }
  const words = withoutLetters(withoutTitles(before.trim().split(' ')))
  if (words.length < 2) return words[0] ?? printedName.trim()
  const start = surnameStart(words)
  const [forenames, surname] = [words.slice(0, start).join(' '), words.slice(start).join(' ')]
  return forenames === '' ? surname : `${surname}, ${forenames}`
}

/** Titles that stand before a forename when somebody is spoken to, as in "Sir John"; the others before a surname. */
const beforeForename = new Set(['sir', 'dame', 'sister', 'brother'])

/** Not used alone in speaking to somebody: what follows them is. */
const notSpoken = new Set(['the', 'rt', 'right', 'hon', 'honourable', 'his', 'her', 'honour', 'very'])

/**
 * How a letter begins: "Dr Miriam Reed OBE" → "Dear Dr Reed", "Sir John Moss" → "Dear Sir John". Without a title the whole
 * name stands, since nobody can tell from it how its bearer likes to be called.
 */
export function greetingFor(printedName: string): string {
  const words = printedName.trim().split(/\s+/)
  const title = words.find((word) => !notSpoken.has(bare(word))) ?? ''
  if (!titles.has(bare(title)) || words.length < 2) return `Dear ${words.join(' ')}`
  const [surname = '', forenames = ''] = sortNameOf(printedName).split(', ')
  const [forename = ''] = forenames.split(' ')
  const called = beforeForename.has(bare(title)) && forename !== '' ? forename : surname
  return `Dear ${title} ${called}`
}

/** As it is printed, from a list that has surnames first: "Reed, Miriam" → "Miriam Reed". Others stay as they are. */
export function printedNameOf(listedName: string): string {
  const name = listedName.replace(/\s+/g, ' ').trim()
  const [surname = '', ...after] = name.split(',')
  const rest = after.join(',').trim()
  return rest === '' || isAllLetters(rest) ? name : `${rest} ${surname.trim()}`
}
