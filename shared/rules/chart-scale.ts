/** Marks of an axis, evenly apart, in round numbers: the first is at or below all values, the last at or above. */
export function roundMarks(values: readonly number[], about = 4): number[] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const step = roundStep((high === low ? Math.abs(high) || 1 : high - low) / about)
  const first = Math.floor(low / step)
  const last = Math.max(Math.ceil(high / step), first + 1)
  return Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step))
}

/** 1, 2 or 5 with noughts, not less than `wanted`. */
const roundStep = (wanted: number): number => {
  const power = 10 ** Math.floor(Math.log10(wanted))
  return tidy(power * ([1, 2, 5, 10].find((each) => each * power >= wanted * 0.999) ?? 10))
}

/** Without what binary fractions leave behind, such as 0.30000000000000004. */
const tidy = (value: number): number => Number(value.toPrecision(12))
