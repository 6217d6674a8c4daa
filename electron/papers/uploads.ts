import { randomBytes } from 'node:crypto'
import { appendFile, rm, writeFile } from 'node:fs/promises'
import { AppError } from '@shared/errors.ts'
import { tempPath } from '../app/temp-files.ts'

/** A file that is on its way in, or has arrived. */
export interface Upload {
  readonly fileName: string
  readonly path: string
  /** As announced; it has arrived when as much was received. */
  readonly size: number
}

interface Waiting extends Upload {
  received: number
  touchedAt: number
  /** Pieces are written one after the other, whatever the order in which their writes end. */
  written: Promise<void>
}

const forgottenAfter = 60 * 60 * 1000
const mostAtOnce = 1000
const largestPiece = 1_100_000
const largestFile = 500_000_000

/** Files coming in piece by piece, each into a temporary file of its own. */
export class Uploads {
  readonly #dataFolder: string
  readonly #now: () => number
  readonly #waiting = new Map<string, Waiting>()

  constructor(dataFolder: string, now: () => number) {
    this.#dataFolder = dataFolder
    this.#now = now
  }

  async begin(fileName: string, size: number): Promise<string> {
    await this.#forgetOld()
    if (size > largestFile) throw tooLarge(fileName)
    if (this.#waiting.size >= mostAtOnce)
      throw new AppError('conflict', 'Too many files at once. Add these first, then the others.')
    const path = tempPath(this.#dataFolder, '.upload')
    const uploadId = randomBytes(16).toString('base64url')
    await saying(() => writeFile(path, ''))
    const written = Promise.resolve()
    this.#waiting.set(uploadId, { fileName, path, size, received: 0, touchedAt: this.#now(), written })
    return uploadId
  }

  /** Answers how much has arrived. More than was announced ends the upload. */
  async append(uploadId: string, bytes: Uint8Array): Promise<number> {
    const upload = this.#get(uploadId)
    if (bytes.length > largestPiece)
      throw new AppError('invalid_input', 'A piece of a file can be at most 1 MB. Nothing was added.')
    upload.received += bytes.length
    upload.touchedAt = this.#now()
    if (upload.received > upload.size) {
      await this.forget([uploadId])
      throw new AppError('invalid_input', `“${upload.fileName}” is not as long as was said. Add it again.`)
    }
    upload.written = upload.written.then(() => saying(() => appendFile(upload.path, bytes)))
    await upload.written
    return upload.received
  }

  /** The file, once it is all here. It stays until it is forgotten. Throws `conflict` when some of it is missing. */
  take(uploadId: string): Upload {
    const { fileName, path, size, received } = this.#get(uploadId)
    if (received === size) return { fileName, path, size }
    throw new AppError('conflict', `“${fileName}” has not arrived whole. Add it again.`)
  }

  async forget(uploadIds: readonly string[]): Promise<void> {
    for (const uploadId of uploadIds) {
      const upload = this.#waiting.get(uploadId)
      this.#waiting.delete(uploadId)
      if (upload === undefined) continue
      await upload.written.catch(() => undefined) // already told to whoever sent that piece
      await rm(upload.path, { force: true })
    }
  }

  #get(uploadId: string): Waiting {
    const upload = this.#waiting.get(uploadId)
    if (upload !== undefined) return upload
    throw new AppError('not_found', 'This file is not here any more. Add it again.')
  }

  async #forgetOld(): Promise<void> {
    const old = [...this.#waiting].filter(([, { touchedAt }]) => this.#now() - touchedAt > forgottenAfter)
    await this.forget(old.map(([uploadId]) => uploadId))
  }
}

const tooLarge = (fileName: string): AppError =>
  new AppError(
    'invalid_input',
    `“${fileName}” is larger than ${largestFile / 1_000_000} MB, which no pack can carry. It was not added. Save it smaller, or split it.`,
  )

/** A fault of the disk, in a sentence. */
const saying = async (write: () => Promise<void>): Promise<void> => {
  try {
    await write()
  } catch (cause) {
    throw new AppError(
      'storage',
      'The file could not be taken in: the disk is full or may not be written to. Nothing was added.',
      { code: (cause as NodeJS.ErrnoException).code ?? '' },
      cause,
    )
  }
}
