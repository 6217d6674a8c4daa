import { AppError } from '@shared/errors.ts'
import { Finder, pictureKey, type Found } from './finder.ts'
import { allTextOf, visibleTextOf, type VisibleText } from './paper-text.ts'
import { withFileSource } from './pdf-source.ts'
import { PlaceWords } from './place-words.ts'
import { forbiddenAmong } from './forbidden.ts'
import { scanBytes, scanPdf } from './scan-pdf.ts'
import { SecretIndex, type Secret } from './secret-index.ts'
import type { LeakRules } from './leak-rules.ts'
import { BREAK, squeeze } from './squeeze.ts'

/** A finished PDF. */
export interface FinishedFile {
  readonly path: string
  /** Empty where it has none. */
  readonly password: string
  /** Bytes at its beginning that were checked before against the same secrets; they are not looked at again. */
  readonly takenOver?: number
}

/** A leak in words for the clerk; the secret itself is not repeated. */
export interface Leak {
  /** "the title of item 120" */
  readonly what: string
  /** "in a comment on page 7" */
  readonly where: string
  /** From 1; 0 where it is on no page. */
  readonly page: number
}

/** Most leaks that a message names. */
const NAMED = 6

/**
 * Reads a finished PDF and looks in all of it for what its readers may not see.
 *
 * @throws AppError `conflict` when something is found, naming what and where; `details.leaks` names all
 */
export async function checkLeaks(file: FinishedFile, rules: LeakRules): Promise<void> {
  const leaks = await findLeaks(file, rules)
  if (leaks.length === 0) return
  const named = leaks.slice(0, NAMED).map(({ what, where }) => `${what} (${where})`)
  const more = leaks.length > NAMED ? `, and ${leaks.length - NAMED} more` : ''
  throw new AppError(
    'conflict',
    `No PDF was made, because its readers would find in it what they may not see: ${named.join(', ')}${more}. Take it out of the paper that it is in, or let these readers see it, and try again.`,
    { leaks },
  )
}

export async function findLeaks(file: FinishedFile, rules: LeakRules): Promise<Leak[]> {
  const search = await searchFor(rules)
  if (search === null) return []
  return await withFileSource(file.path, async (source) => {
    const finder = new Finder(search.index, search.pictures)
    const { objects, pages } = scanPdf(source, finder, file.password, file.takenOver)
    finder.flush()
    const places = new PlaceWords(objects, pages)
    const unlawful = await withoutLawful(finder.found, rules)
    return uniqueLeaks(unlawful.map((found) => leakOf(found, places)))
  })
}

/** Null where there is nothing to look for. */
async function searchFor({ secrets, readBlob }: LeakRules) {
  if (secrets.words.length + secrets.papers.length === 0) return null
  const texts: Secret[] = [...secrets.words]
  const pictures = new Map<string, Secret>()
  for (const paper of secrets.papers) {
    const bytes = await readBlob(paper.sha256)
    for (const text of (await allTextOf(bytes)).split(BREAK))
      texts.push({ what: `the text of ${paper.what}`, text })
    for (const key of pictureKeys(bytes)) pictures.set(key, { what: `a picture of ${paper.what}`, text: '' })
  }
  return { index: new SecretIndex(texts), pictures }
}

function pictureKeys(bytes: Uint8Array): string[] {
  const keys = [pictureKey(bytes)] // a photograph that is a paper of its own
  scanBytes(bytes, {
    onText: () => undefined,
    onBytes: (head, _place, dict) => {
      if (dict.has('Width')) keys.push(pictureKey(head))
    },
  })
  return keys.filter(Boolean)
}

/** Most finds are words that also stand where these readers may see them; each is looked up once. */
async function withoutLawful(found: readonly Found[], rules: LeakRules): Promise<Found[]> {
  const known = new Map<string, boolean>()
  const lawful = rules.lawful.map(squeeze).join(BREAK)
  const open = new OpenPapers(rules)
  const unlawful: Found[] = []
  const forbidden = forbiddenAmong(found)
  for (const each of found) {
    if (each.secret.isForbidden === true) {
      if (forbidden.has(each.secret)) unlawful.push(each)
      continue
    }
    const key = each.picture ?? each.letters
    const isLawful =
      known.get(key) ?? (each.picture === null && lawful.includes(each.letters) ? true : await open.has(each))
    known.set(key, isLawful)
    if (!isLawful) unlawful.push(each)
  }
  return unlawful
}

/** The papers that are in, opened one after the other and only while something is in doubt. */
class OpenPapers {
  private readonly opened: { readonly text: VisibleText; readonly pictures: readonly string[] }[] = []
  private readonly rules: LeakRules

  constructor(rules: LeakRules) {
    this.rules = rules
  }

  async has({ letters, picture }: Found): Promise<boolean> {
    for (let at = 0; at < this.rules.open.length; at++) {
      const paper = this.opened[at] ?? (await this.open(at))
      if (picture === null ? paper.text.has(letters) : paper.pictures.includes(picture)) return true
    }
    return false
  }

  private async open(at: number) {
    const bytes = await this.rules.readBlob(this.rules.open[at] ?? '')
    const paper = { text: await visibleTextOf(bytes), pictures: pictureKeys(bytes) }
    this.opened.push(paper)
    return paper
  }
}

function leakOf({ secret, place }: Found, places: PlaceWords): Leak {
  const { page, words } = places.of(place)
  return { what: secret.what, where: words, page }
}

function uniqueLeaks(leaks: readonly Leak[]): Leak[] {
  return [...new Map(leaks.map((leak) => [`${leak.what} ${leak.where}`, leak])).values()]
}
