import { readFile } from 'node:fs/promises'
import { AppError } from '@shared/errors.ts'
import { Finder } from '../../pack/leak/finder.ts'
import { forbiddenAmong } from '../../pack/leak/forbidden.ts'
import { findLeaks } from '../../pack/leak/leak-check.ts'
import { SecretIndex } from '../../pack/leak/secret-index.ts'
import { BREAK, squeeze } from '../../pack/leak/squeeze.ts'
import { zipEntries } from '../../pack/leak/zip-entries.ts'
import type { MinutesSecrets } from './minutes-secrets.ts'

export type MinutesFormat = 'pdf' | 'word' | 'page'
/** `text`: a file that is all words, such as a table or a calendar. */
export type SearchedFormat = MinutesFormat | 'text'

/** Most that a message names. */
const NAMED = 6

/**
 * Reads the finished open minutes, whatever their format, and looks in all of the file for what is confidential.
 *
 * @throws AppError `conflict` naming what was found and never its words
 */
export const checkMinutes = async (
  path: string,
  format: MinutesFormat,
  secrets: MinutesSecrets,
): Promise<void> => {
  const names = await findSecrets(path, format, secrets)
  if (names.length === 0) return
  throw new AppError(
    'conflict',
    `No file was made, because readers of the open minutes would find in it what is confidential: ${someOf(names)}. Take it out of what is open, or move it to the confidential part, and try again.`,
    { leaks: names },
  )
}

/** What was found of the secrets anywhere in a document of our own, each once and never in its words. */
export const findSecrets = async (
  path: string,
  format: SearchedFormat,
  secrets: MinutesSecrets,
): Promise<string[]> => {
  const found = format === 'pdf' ? await inPdf(path, secrets) : inTexts(await textsOf(path, format), secrets)
  return [...new Set(found)]
}

/** The first few, and how many more. */
export const someOf = (names: readonly string[]): string =>
  `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? `, and ${names.length - NAMED} more` : ''}`

const inPdf = async (path: string, { words, lawful }: MinutesSecrets): Promise<string[]> => {
  const rules = {
    secrets: { words, papers: [] },
    lawful,
    open: [],
    readBlob: () => Promise.reject(new Error('minutes hold no papers')),
  }
  return (await findLeaks({ path, password: '' }, rules)).map(({ what, where }) => `${what} (${where})`)
}

const inTexts = (texts: readonly string[], { words, lawful }: MinutesSecrets): string[] => {
  const finder = new Finder(new SecretIndex(words), new Map())
  for (const text of texts) finder.onText(text, { object: 0, key: '', page: 0, kind: 'string' })
  finder.flush()
  const known = lawful.map(squeeze).join(BREAK)
  const forbidden = forbiddenAmong(finder.found)
  return finder.found
    .filter(({ secret, letters }) =>
      secret.isForbidden === true ? forbidden.has(secret) : !known.includes(letters),
    )
    .map(({ secret }) => secret.what)
}

/** The words of a file, block by block, so that a word at the end of one does not run into the next; and attributes. */
const textsOf = async (path: string, format: Exclude<SearchedFormat, 'pdf'>): Promise<string[]> => {
  const bytes = await readFile(path)
  if (format === 'text') return [bytes.toString('utf8')]
  const parts =
    format === 'page'
      ? [bytes.toString('utf8')]
      : [...zipEntries(bytes)].flatMap(({ name, bytes: part }) => [name, Buffer.from(part).toString('utf8')])
  return parts.flatMap((part) => [...blocksOf(part), ...attributesOf(part)])
}

const BLOCK_END = /<\/(?:w:p|w:tab|p|li|td|th|h[1-6]|dt|dd|title|caption)>|<(?:w:br|w:tab|br)\b[^>]*>/g

const blocksOf = (markup: string): string[] =>
  markup.split(BLOCK_END).map((block) => unescaped(block.replaceAll(/<[^>]*>/g, '')))

const attributesOf = (markup: string): string[] =>
  [...markup.matchAll(/="([^"]{4,})"/g)].map(([, value = '']) => unescaped(value))

const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
}

const unescaped = (text: string): string =>
  text.replaceAll(/&(#39|amp|lt|gt|quot|apos);/g, (_, name: string) => NAMES[name] ?? '')
