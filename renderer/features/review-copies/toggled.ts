/** With it where it was not there, without it where it was. */
export const toggled = <Value>(all: readonly Value[], one: Value): readonly Value[] =>
  all.includes(one) ? all.filter((each) => each !== one) : [...all, one]
