import type { Owners } from '../../../../lib/use-owners.ts'

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Who is to do it, where a line begins with them: "The clerk to write to the parents", "Ann Reed will ask". Else empty. */
export const ownerIn = (words: string, { people, roles }: Owners): string =>
  [...people.map(({ name }) => name), ...roles].find((name) =>
    new RegExp(`^(?:action:? *)?(?:the )?${escaped(name)} (?:to|will|would|agreed to)\\b`, 'i').test(words),
  ) ?? ''
