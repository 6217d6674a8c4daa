interface Run {
  readonly words: string
  readonly target: unknown
}

/** The words of each link in a text node, in order. Runs side by side that lead to one place are one phrase. */
export function phrasesOf(node: Readonly<Record<string, unknown>>): string[] {
  const phrases: string[] = []
  let last: unknown = null
  for (const { words, target } of runsOf(node, null)) {
    if (target !== null && target === last) phrases.push(`${phrases.pop() ?? ''}${words}`)
    else if (target !== null) phrases.push(words)
    last = target
  }
  return phrases
}

/** All words of a node of a definition that is a text. */
export function wordsOf(node: unknown): string {
  return runsOf(node, null)
    .map(({ words }) => words)
    .join('')
}

function runsOf(node: unknown, outer: unknown): Run[] {
  if (Array.isArray(node)) return node.flatMap((each) => runsOf(each, outer))
  if (typeof node === 'string' || typeof node === 'number') return [{ words: String(node), target: outer }]
  if (typeof node !== 'object' || node === null) return []
  const { text, link, linkToDestination } = node as Readonly<Record<string, unknown>>
  return runsOf(text, targetOf({ link, linkToDestination }) ?? outer)
}

/** Where a run of text leads: a name or an address; `null`: nowhere. */
export function targetOf(run: { readonly link?: unknown; readonly linkToDestination?: unknown }): unknown {
  return run.link ?? run.linkToDestination ?? null
}
