import type { Rendition } from '@shared/entities/paper.ts'
import type { PaperProblem } from '../../pack/report.ts'

/** What turning a file into a PDF needs from outside. */
export interface ConvertingPorts {
  /** A folder of our own, removed afterwards: the PDF and what came inside the file go there. */
  readonly workFolder: string
  /** The folder with our fonts (resources/fonts). */
  readonly fontsFolder: string
}

/** A file inside another, such as an attachment of an e-mail. */
export interface InnerFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** A PDF made of a file. */
export interface Converted {
  readonly pdf: Uint8Array
  readonly how: Rendition['how']
  readonly notes: readonly string[]
  readonly title?: string | null
  readonly innerFiles?: readonly InnerFile[]
}

/** The file is of a kind that we can set on pages, but this one cannot be. */
export class CannotConvert extends Error {
  readonly problem: PaperProblem

  constructor(problem: PaperProblem) {
    super(problem.reason)
    this.problem = problem
  }
}
