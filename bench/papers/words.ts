const WORDS =
  'the committee noted report on premises and agreed that trustees would review safeguarding budget outcomes before next quarter'.split(
    ' ',
  )

/** Numbers from 0 to 1 that are the same on every run: a race must be over the same papers each time. */
export function seeded(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export function sentence(random: () => number, words: number): string {
  const picked = Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)] ?? '').join(
    ' ',
  )
  return `${picked.charAt(0).toUpperCase()}${picked.slice(1)}.`
}
