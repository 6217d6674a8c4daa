/** No system takes these in a name, and a dot at the end is lost on some. */
const safe = (words: string): string =>
  words
    .replaceAll(/[*?"<>|\p{Cc}]+/gu, '')
    .replaceAll(/[/\\:]+/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 80)
    .trim()

/** "Oakfield Primary School - Full governing board - 2026-11-26 - minutes.pdf": what is said twice stands once. */
export const joinedFileName = (parts: readonly string[], ending: string): string =>
  `${[...new Set(parts.map(safe).filter(Boolean))].join(' - ')}.${ending}`
