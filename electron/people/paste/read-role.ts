import type { Membership } from '@shared/entities/person.ts'

export type Role = Membership['role']

/** Roles as lists write them; tried in order, so that "vice-chair" is not taken for a chair. */
const roles: readonly (readonly [RegExp, Role])[] = [
  [/\b(vice|deputy)\W*(chair|convener)/i, 'vice-chair'],
  [
    /\b(chair|chairman|chairwoman|chairperson|convener)\b(?! of (?!(the )?(governors|trustees|governing|board|council|committee|directors)\b))/i,
    'chair',
  ],
  [
    /\b(clerk|governance (professional|officer|manager)|proper officer|company secretary|secretary)\b/i,
    'clerk',
  ],
  [
    /^(executive )?(head ?teacher|head|principal|head of school|vice\W?chancellor|chief executive|ceo)$/i,
    'head',
  ],
  [/\bassociate\b/i, 'associate'],
  [/\b(observer|in attendance)\b/i, 'observer'],
  [
    /^(ordinary |full )?(member|governor|trustee|councillor|cllr|director|cabinet member|lay member)$/i,
    'member',
  ],
  [/\b(officer|director|treasurer|bursar|business manager|monitoring officer)\b/i, 'officer'],
]

/** The role that some words mean, or `null`. */
export const readRole = (words: string): Role | null =>
  roles.find(([pattern]) => pattern.test(words.trim()))?.[1] ?? null

const nouns = /\b(governors?|trustees?|members?|councillors?)\b/g
const origins = /\b(elected|appointed)\b/g
const onlyLetters = (words: string): string => words.replace(/[^a-z]+/g, '')

/** What a category comes down to: "Elected parent governors" → "parent"; but "Councillor" is one itself. */
const key = (category: string): string => {
  const words = category.toLowerCase()
  const withoutNouns = words.replace(nouns, ' ')
  return onlyLetters(withoutNouns.replace(origins, ' ')) || onlyLetters(withoutNouns) || onlyLetters(words)
}

const sameMeaning: Readonly<Record<string, string>> = {
  la: 'localauthority',
  lea: 'localauthority',
  headteacher: 'head',
  carer: 'parent',
  parentcarer: 'parent',
}

const meaning = (category: string): string => sameMeaning[key(category)] ?? key(category)

/** The one of the body's own categories that some words mean ("LA governor" → "Local authority"), or `null`. */
export const findCategory = (words: string, known: readonly string[]): string | null => {
  const wanted = [words, words.replace(/\([^)]*\)/g, ' ')].map(meaning)
  return known.find((each) => wanted.includes(meaning(each))) ?? null
}
