/** Pages that stand together, known by a key that stays the same from one issue to the next: a section, a divider, a paper. */
export interface LabelledRun {
  readonly key: string
  /** What is printed on each of its pages: "57", "57a". */
  readonly labels: readonly string[]
}

export interface CountedRun {
  readonly key: string
  /** Pages. */
  readonly count: number
}

/** Pages numbered one after the other, from `first`. */
export function runningLabels(runs: readonly CountedRun[], first = 1): LabelledRun[] {
  let next = first
  return runs.map(({ key, count }) => {
    const labels = Array.from({ length: count }, (_, index) => String(next + index))
    next += count
    return { key, labels }
  })
}

export interface ConsolidatedLabels {
  readonly runs: readonly LabelledRun[]
  /** Labels of the earlier issue that no page carries any more, in order. They are never given again. */
  readonly unused: readonly string[]
}

/**
 * The labels of a consolidated pack: page 57 is still page 57.
 *
 * - A run that was in the earlier issue keeps its labels, first page first.
 * - Has it more pages now, the further ones take letters after its last one: 63a, 63b. After z comes aa.
 * - Has it fewer, the labels left over are not used, and never given again.
 * - A run that is new takes letters after the page before it, whatever that page is labelled.
 * - Where those letters are taken by what was put in earlier, a point and a figure part them: 80, 80.1, 80a.
 *
 * `docs/pipeline.md` has worked cases.
 *
 * @param before the earlier issue, in its order
 * @param now what stands in the pack now, in the order of `keepOrder`
 * @param spent labels of still earlier issues, which must not come back with another meaning
 */
export function consolidatedLabels(
  before: readonly LabelledRun[],
  now: readonly CountedRun[],
  spent: readonly string[] = [],
): ConsolidatedLabels {
  const earlier = new Map(before.map(({ key, labels }) => [key, labels]))
  const taken = new Set([...before.flatMap(({ labels }) => labels), ...spent])
  const kept = new Set<string>()
  let last = '0' // a page put before the first one is 0a
  const runs = now.map(({ key, count }): LabelledRun => {
    const own = (earlier.get(key) ?? []).slice(0, count)
    own.forEach((label) => kept.add(label))
    last = own.at(-1) ?? last
    const more = insertedLabels(last, count - own.length, taken)
    more.forEach((label) => taken.add(label))
    last = more.at(-1) ?? last
    return { key, labels: [...own, ...more] }
  })
  const unused = before.flatMap(({ labels }) => labels).filter((label) => !kept.has(label))
  return { runs, unused }
}

/** Labels for pages put in after `last`, none of which is taken. */
function insertedLabels(last: string, count: number, taken: ReadonlySet<string>): string[] {
  if (count === 0) return []
  const [, page = '0', suffix = ''] = /^(\d+)([a-z]*)$/.exec(last) ?? []
  const lettered = Array.from({ length: count }, (_, index) => `${page}${letters(place(suffix) + index + 1)}`)
  const isLettered = /^\d+[a-z]*$/.test(last)
  if (isLettered && !lettered.some((label) => taken.has(label))) return lettered
  return pointedLabels(last, count, taken)
}

function pointedLabels(last: string, count: number, taken: ReadonlySet<string>): string[] {
  const [, stem = last, figure = ''] = /^(.*)\.(\d+)$/.exec(last) ?? []
  const runOn = figuresAfter(stem, '', Number(figure), count)
  if (figure !== '' && !figure.startsWith('0') && !runOn.some((label) => taken.has(label))) return runOn
  for (let zeros = ''; ; zeros += '0') {
    const labels = figuresAfter(last, zeros, 0, count)
    if (!labels.some((label) => taken.has(label))) return labels
  }
}

function figuresAfter(stem: string, zeros: string, from: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${stem}.${zeros}${from + index + 1}`)
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

/** 1 → a, 26 → z, 27 → aa. */
function letters(count: number): string {
  const left = count - 1
  const letter = ALPHABET.charAt(left % 26)
  return left < 26 ? letter : letters(Math.floor(left / 26)) + letter
}

/** The other way round; 0 for none. */
function place(suffix: string): number {
  return Array.from(suffix).reduce((sum, letter) => sum * 26 + ALPHABET.indexOf(letter) + 1, 0)
}

/**
 * The order of a consolidated pack: what was there keeps its order, so that labels run on; what is new comes after that
 * which it follows now.
 */
export function keepOrder(before: readonly string[], now: readonly string[]): string[] {
  const standing = new Set(now)
  const known = new Set(before)
  const order = before.filter((key) => standing.has(key))
  let previous: string | null = null
  for (const key of now) {
    if (!known.has(key)) order.splice(previous === null ? 0 : order.indexOf(previous) + 1, 0, key)
    previous = key
  }
  return order
}

/** "57", "57 to 63", "57, 59 and 61 to 63": without the word "page", since sentences differ. Empty for none. */
export function labelsInWords(labels: readonly string[]): string {
  const ranges = rangesOf(labels).map(({ first, last, count }) => {
    if (count === 1) return [first]
    return count === 2 ? [first, last] : [`${first} to ${last}`]
  })
  const words = ranges.flat()
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

/** "page 57", "pages 57 to 63". */
export function pagesInWords(labels: readonly string[]): string {
  return `${labels.length === 1 ? 'page' : 'pages'} ${labelsInWords(labels)}`
}

interface LabelRange {
  readonly first: string
  readonly last: string
  readonly count: number
}

function rangesOf(labels: readonly string[]): LabelRange[] {
  const ranges: LabelRange[] = []
  for (const label of labels) {
    const range = ranges.at(-1)
    if (range && follows(range.last, label))
      ranges.splice(-1, 1, { ...range, last: label, count: range.count + 1 })
    else ranges.push({ first: label, last: label, count: 1 })
  }
  return ranges
}

/** Whether a reader takes the second label for the one after the first: 57 and 58, 57 and 57a, 57a and 57b. */
function follows(label: string, next: string): boolean {
  const [a, b] = [label, next].map((each) => /^(\d+)([a-z]*)$/.exec(each))
  if (!a || !b) return false
  const [page, otherPage] = [Number(a[1]), Number(b[1])]
  if (page === otherPage) return place(b[2] ?? '') === place(a[2] ?? '') + 1
  return otherPage === page + 1 && b[2] === ''
}
