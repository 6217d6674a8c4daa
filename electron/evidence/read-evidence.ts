import { readFile } from 'node:fs/promises'
import { AppError } from '@shared/errors.ts'
import type { AppContext } from '../app/context.ts'
import { uploadsOf } from '../papers/uploads-of.ts'
import { evidenceType } from './evidence-type.ts'

/** A file that came in to show what was done, before it is kept. */
export interface IncomingEvidence {
  readonly fileName: string
  readonly mediaType: string
  readonly size: number
  readonly bytes: Uint8Array
}

/** A phone's photograph is a tenth of it; a return is to go by e-mail. */
const largestEvidence = 20_000_000

/** Reads an upload that has come in whole. Throws `invalid_input` for what is no evidence, empty or too large. */
export const readEvidence = async (app: AppContext, uploadId: string): Promise<IncomingEvidence> => {
  const { fileName, path, size } = uploadsOf(app).take(uploadId)
  const mediaType = evidenceType(fileName)
  if (size === 0 || size > largestEvidence)
    throw new AppError(
      'invalid_input',
      `“${fileName}” ${size === 0 ? 'is empty' : 'is larger than 20 MB'}. Nothing was added. Choose another file.`,
    )
  return { fileName, mediaType, size, bytes: await readFile(path) }
}
