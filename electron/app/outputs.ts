import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'

export interface OutputFile {
  readonly path: string
  readonly mediaType: string
  readonly fileName: string
}

/**
 * Finished files that the page may fetch as `/output/ID`: previews and downloads. Ids cannot be guessed; files are the
 * program's own temporary ones and are removed with their id.
 */
export class Outputs {
  readonly #files = new Map<string, OutputFile>()

  publish(file: OutputFile): string {
    const outputId = randomBytes(16).toString('base64url')
    this.#files.set(outputId, file)
    return outputId
  }

  /** `null` when there is no such id (any more). */
  find(outputId: string): OutputFile | null {
    return this.#files.get(outputId) ?? null
  }

  async withdraw(outputId: string): Promise<void> {
    const file = this.#files.get(outputId)
    this.#files.delete(outputId)
    if (file) await rm(file.path, { force: true })
  }

  async withdrawAll(): Promise<void> {
    await Promise.all([...this.#files.keys()].map((outputId) => this.withdraw(outputId)))
  }
}
