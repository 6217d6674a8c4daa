/** What is being looked for, and which characters of the line it stands in. */
export interface SlashQuery {
  readonly words: string
  /** How many characters before the cursor it takes, the slash included. */
  readonly length: number
}

const longest = 30

/** What stands behind a `/` at the end of a line's words so far: at its start or after a space; null where there is none. */
export const slashQuery = (before: string): SlashQuery | null => {
  const at = before.lastIndexOf('/')
  if (at < 0 || before.length - at > longest) return null
  if (at > 0 && !/\s/.test(before.charAt(at - 1))) return null
  const words = before.slice(at + 1)
  return words.startsWith(' ') ? null : { words: words.toLowerCase(), length: before.length - at }
}

/** Entries whose name has what was typed, those that begin with it first. */
export const matching = <Entry extends { readonly name: string }>(
  entries: readonly Entry[],
  words: string,
): Entry[] => {
  const named = entries.map((entry) => ({ entry, name: entry.name.toLowerCase() }))
  const begins = named.filter(({ name }) => name.startsWith(words))
  const holds = named.filter(({ name }) => !name.startsWith(words) && name.includes(words))
  return [...begins, ...holds].map(({ entry }) => entry)
}
