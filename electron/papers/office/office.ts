/** LibreOffice as it was found on this machine. */
export interface Office {
  /** The program that is run. */
  readonly path: string
  /** "7.4". */
  readonly version: string
}

/** What asking a program for its version said. */
export const versionIn = (words: string): string | null =>
  /LibreOffice(?:Dev)?\s+(\d+\.\d+)/.exec(words)?.[1] ?? null

/** From 7.4 on it takes the options that make a PDF accessible. */
export const canTag = ({ version }: Office): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 7 || (major === 7 && minor >= 4)
}
