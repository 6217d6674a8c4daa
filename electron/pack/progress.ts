export type PackStep = 'gather' | 'build' | 'render' | 'assemble' | 'check' | 'print'

/** `done` of `total` units (papers, passes or pages) of this step. */
export interface PackProgress {
  readonly step: PackStep
  readonly done: number
  readonly total: number
  /** The paper that is being read; `null` in other steps. */
  readonly paperId: string | null
  /** When the check begins: the papers that are in the file. */
  readonly papers?: readonly string[]
}

/** Says how far things are, lets messages through, and throws when the work is to stop. */
export type Step = (
  progress: Omit<PackProgress, 'paperId'> & { readonly paperId?: string | null },
) => Promise<void>
