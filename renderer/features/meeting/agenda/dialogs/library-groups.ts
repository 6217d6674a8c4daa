import type { LibraryEntry } from '@shared/contract/agenda.ts'

export interface LibraryGroup {
  readonly name: string
  readonly entries: readonly LibraryEntry[]
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** Entries with all the words looked for, in their groups, both in the library's own order. */
export const findInLibrary = (entries: readonly LibraryEntry[], words: string): readonly LibraryGroup[] => {
  const wanted = plain(words)
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = entries.filter((entry) => {
    const text = plain(
      `${entry.title} ${entry.group} ${entry.recommendation} ${entry.briefing?.whoAsks ?? ''}`,
    )
    return wanted.every((word) => text.includes(word))
  })
  const names = [...new Set(found.map(({ group }) => group))]
  return names.map((name) => ({ name, entries: found.filter(({ group }) => group === name) }))
}
