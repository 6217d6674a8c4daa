import { resolve } from 'node:path'
import { fileEnding } from './file-state.ts'

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

export const isReturn = (path: string): boolean => path.endsWith('.packhorse-return')

/** A name that every system takes, with our ending: what cannot stand in a file name becomes a space. */
export const fileNameFor = (name: string): string => {
  const plain = name
    .replaceAll(/[\p{Cc}/\\:*?"<>|]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .replace(/(\.packhorse)?[. ]*$/i, '')
    .slice(0, 80)
  const usable = plain === '' || reserved.test(plain) ? `${plain} file`.trim() : plain
  return `${usable}${fileEnding}`
}

/** The same name with our ending, where a dialog gave one without. */
export const withEnding = (path: string): string =>
  path.endsWith(fileEnding) ? path : `${path}${fileEnding}`

/**
 * The file, or the return from a review copy, that the system asks to be opened, by its ending, from a program's arguments;
 * null when there is none.
 */
export const fileAskedFor = (argv: readonly string[], folder: string): string | null => {
  const found = argv
    .slice(1)
    .findLast(
      (argument) => (argument.endsWith(fileEnding) || isReturn(argument)) && !argument.startsWith('-'),
    )
  return found === undefined ? null : resolve(folder, found)
}
