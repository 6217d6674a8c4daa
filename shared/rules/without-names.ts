/** Whose names are taken out of words that go to others. */
export interface Names {
  /** Full names of people, as "Dr Miriam Reed". */
  readonly people: readonly string[]
  /** Names of boards and of what they belong to. */
  readonly organisations: readonly string[]
}

export const NAME_LEFT_OUT = '[name]'
export const ORGANISATION_LEFT_OUT = '[organisation]'

const titles = [
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'rev',
  'revd',
  'reverend',
  'sir',
  'dame',
]
const ranks = ['cllr', 'councillor', 'lord', 'lady', 'fr', 'father', 'sister', 'canon']
const forms = new Set([...titles, ...ranks])

/**
 * Words without the names of people and organisations. A full name goes whatever its case; one word of it, such as the
 * surname, goes where it stands as a word of its own with a capital letter, with the form of address before it.
 */
export function withoutNames(text: string, { people, organisations }: Names): string {
  const whole = byLength(people).reduce((words, name) => replaced(words, name, NAME_LEFT_OUT, 'giu'), text)
  const parts = byLength(people.flatMap(partsOf))
  const single = parts.reduce((words, part) => replaced(words, part, NAME_LEFT_OUT, 'gu'), whole)
  const nobody = single
    .replace(addressed, NAME_LEFT_OUT)
    .replace(/\[name\](?:[\s-]+\[name\])+/g, NAME_LEFT_OUT)
  return byLength(organisations).reduce(
    (words, name) => replaced(words, name, ORGANISATION_LEFT_OUT, 'giu'),
    nobody,
  )
}

/** Whether words still name somebody: the same search, for what is about to leave. */
export const namesSomebody = (text: string, names: Names): boolean => withoutNames(text, names) !== text

/** "Dr Miriam Reed" without the form of address: how somebody is looked for in a finished file. */
export const bareName = (name: string): string =>
  name
    .split(/\s+/)
    .filter((part) => !forms.has(part.toLowerCase().replace('.', '')))
    .join(' ')

/** "Dr [name]" becomes "[name]". */
const addressed = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...forms].join('|')})\\.?\\s+\\[name\\]`, 'giu')

/** The words of a name that could stand for it alone: as written, and in capitals; initials and forms of address left out. */
const partsOf = (name: string): string[] =>
  name
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((part) => part.length > 1 && /^\p{Lu}/u.test(part) && !forms.has(part.toLowerCase()))
    .flatMap((part) => [part, part.toUpperCase()])

/** The longest first, so that no part of a name is left standing. */
const byLength = (names: readonly string[]): string[] =>
  [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))].toSorted(
    (a, b) => b.length - a.length,
  )

const replaced = (text: string, name: string, by: string, flags: string): string =>
  text.replace(
    new RegExp(
      `(?<![\\p{L}\\p{N}])${name.split(/\s+/).map(escapedName).join('\\s+')}(?![\\p{L}\\p{N}])`,
      flags,
    ),
    by,
  )

const escapedName = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
