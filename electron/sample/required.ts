/** What the sample's data must have: a test makes the sample, so that what is missing is found before it ships. */
export const required = <T>(value: T | undefined, what: string): T => {
  if (value !== undefined) return value
  throw new Error(`The sample lacks: ${what}`)
}
