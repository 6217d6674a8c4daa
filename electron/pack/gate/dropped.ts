import { plural } from '@shared/words/dates.ts'

/** What is left out of a paper because it does more than show something. Each is a count of things of that kind. */
export type DroppedKind =
  'script' | 'program' | 'otherFile' | 'oddLink' | 'sending' | 'media' | 'xfa' | 'other'

/** Keeps count of what one paper had to leave behind, and says it to the clerk. */
export class Dropped {
  private readonly counts = new Map<DroppedKind, number>()
  private readonly files = new Set<string>()

  add(kind: DroppedKind, count = 1): void {
    this.counts.set(kind, this.count(kind) + count)
  }

  /** A file inside the paper; one that is named in several places counts once. */
  addFile(name: string): void {
    this.files.add(name)
  }

  /** One sentence for each kind of thing; none when nothing was left out. */
  sentences(): string[] {
    const kinds = (Object.keys(WORDS) as DroppedKind[]).filter((kind) => this.count(kind) > 0)
    const files = this.files.size > 0 ? [fileSentence([...this.files])] : []
    return [...kinds.map((kind) => WORDS[kind](this.count(kind))), ...files]
  }

  private count(kind: DroppedKind): number {
    return this.counts.get(kind) ?? 0
  }
}

const verb = (count: number): string => (count === 1 ? 'was' : 'were')
const does = (count: number): string => (count === 1 ? 'no longer does' : 'no longer do')

const WORDS: Readonly<Record<DroppedKind, (count: number) => string>> = {
  script: (n) => `${plural(n, 'script')} in it ${verb(n)} left out.`,
  program: (n) => `${plural(n, 'link')} that would start a program ${does(n)} anything.`,
  otherFile: (n) => `${plural(n, 'link')} to other files ${does(n)} anything.`,
  oddLink: (n) => `${plural(n, 'link')} to neither the web nor an e-mail address ${does(n)} anything.`,
  sending: (n) => `${plural(n, 'button')} that would send or fetch what is filled in ${does(n)} anything.`,
  media: (n) => `${plural(n, 'film, sound or 3D model', 'films, sounds or 3D models')} ${verb(n)} left out.`,
  xfa: () => 'It is an interactive (XFA) form, of which only the plain pages are in: look through it once.',
  other: (n) => `${plural(n, 'button')} in it ${does(n)} anything.`,
}

const MOST_NAMES = 5

function fileSentence(names: readonly string[]): string {
  const some = names.slice(0, MOST_NAMES).map((name) => `“${name}”`)
  const more = names.length - some.length
  const list = [...some, ...(more > 0 ? [`${more} more`] : [])]
  const words = list.length === 1 ? list[0] : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`
  const lead =
    names.length === 1 ? 'A file inside it was left out' : `${names.length} files inside it were left out`
  return `${lead}: ${words}. Add what the meeting needs as a paper of its own.`
}
