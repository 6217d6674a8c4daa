/** With one more at the end, or one fewer. */
export const toggled = (chosen: readonly string[], id: string): readonly string[] =>
  chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]

/** With one a place up (-1) or down (1); as it was at either end. */
export const shifted = (chosen: readonly string[], id: string, by: -1 | 1): readonly string[] => {
  const from = chosen.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= chosen.length) return chosen
  return chosen.toSpliced(from, 1).toSpliced(to, 0, id)
}

/** Those that are chosen, in their order, then the others as they come. */
export const inChosenOrder = <Field extends { readonly id: string }>(
  fields: readonly Field[],
  chosen: readonly string[],
): readonly Field[] => [
  ...chosen.flatMap((id) => fields.find((field) => field.id === id) ?? []),
  ...fields.filter(({ id }) => !chosen.includes(id)),
]
