import { readFile } from 'node:fs/promises'
import type { Examination } from '@shared/entities/paper.ts'
import { examinePaper } from './examine.ts'
import { type PaperKind, paperKind } from './kind.ts'

/** What is known of a file once it was looked at. Plain data: it travels between processes. */
export interface LookedAt {
  readonly size: number
  readonly mediaType: string
  readonly examination: Examination
}

export const unknownMediaType = 'application/octet-stream'

const mediaTypes: Partial<Record<PaperKind, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
}

/** Looks at one file. Throws only when it cannot be read from the disk. */
export const lookAtFile = async (path: string): Promise<LookedAt> => {
  const bytes = await readFile(path)
  return {
    size: bytes.length,
    mediaType: mediaTypes[paperKind(bytes)] ?? unknownMediaType,
    examination: await examinePaper(bytes),
  }
}
