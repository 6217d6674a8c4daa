import { agendaFile, type AgendaFile } from '@shared/entities/agenda-file.ts'
import { AppError } from '@shared/errors.ts'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'

/** Bytes. An agenda is words: what is larger is something else. */
const largest = 5_000_000

/** Reads and checks an agenda file. Throws `invalid_input` with the places at fault, `file_unusable` when it cannot be read. */
export const readAgendaFile = (path: string): AgendaFile => {
  const parsed = agendaFile.safeParse(parseJson(path))
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map((issue) => ({ field: placeOf(issue.path), message: issue.message }))
  const [first] = fields
  const more = fields.length > 1 ? ` There are ${fields.length - 1} more.` : ''
  throw new AppError(
    'invalid_input',
    `Nothing was added: in ${basename(path)}, ${first?.field ?? 'the file'} does not fit. ${first?.message ?? ''}${more}`,
    { fields: fields.slice(0, 50) },
  )
}

/** `agenda[2].papers[0].file`, counted from 0 as in the file. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'the file'
    : path
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
        .join('')
        .replace(/^\./, '')

const parseJson = (path: string): unknown => {
  const text = readText(path)
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new AppError(
      'invalid_input',
      `Nothing was added: ${basename(path)} is not JSON (${(cause as Error).message}).`,
      { fields: [] },
      cause,
    )
  }
}

const readText = (path: string): string => {
  try {
    if (statSync(path).size <= largest) return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new AppError(
      'file_unusable',
      `${basename(path)} cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown'}). Nothing was added.`,
      { path },
      cause,
    )
  }
  throw new AppError('invalid_input', `Nothing was added: ${basename(path)} is far too large for an agenda.`)
}
