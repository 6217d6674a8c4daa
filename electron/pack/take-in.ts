import { TooMuch } from './gate/too-much.ts'
import { copyPaper, type CopiedPaper } from './assemble/copy-paper.ts'
import type { KeptPapers } from './kept-papers.ts'
import type { PdfFile } from './assemble/pdf-file.ts'
import type { TagTree } from './assemble/tags.ts'
import { papersInOrder, type PackModel, type PackPaper } from './model.ts'
import { openPaper, openRepaired, problemOf, type OpenedPaper } from './papers/open-paper.ts'
import { PROBLEMS } from './papers/problems.ts'
import type { Step } from './progress.ts'
import type { PaperProblem } from './report.ts'

/** The papers of a pack after each has been opened and copied, or refused with a reason. */
export interface TakenIn {
  readonly copied: ReadonlyMap<string, CopiedPaper>
  readonly problems: ReadonlyMap<string, PaperProblem>
  /** Papers that were damaged: the finished file is read back page by page where they stand. */
  readonly suspects: ReadonlySet<string>
  /** Sentences for the clerk about papers that are in, but not quite as they were. */
  readonly warnings: readonly string[]
}

/** The bytes of a paper or logo, by SHA-256. */
export type ReadBlob = (sha256: string) => Promise<Uint8Array>

interface Intake {
  readonly readBlob: ReadBlob
  readonly leaveOut?: ReadonlySet<string>
  readonly spoils?: ReadonlySet<string>
  readonly isShrunk?: boolean
}

/** Where papers go. */
export interface Target {
  readonly file: PdfFile
  readonly tags: TagTree
}

/**
 * Copies the papers into the file one by one. Each is on its own: what is wrong with one never touches the next, and
 * only one is in memory at a time.
 *
 * @param step is called before each paper and may throw to stop
 * @param kept papers of the preview before, of which the first stand in the file already
 */
export async function takeInPapers(
  model: PackModel,
  target: Target,
  ports: Intake,
  step: Step,
  kept: { readonly papers: KeptPapers; readonly known: readonly Taken[] } | null = null,
): Promise<TakenIn> {
  const papers = papersInOrder(model)
  const keys = paperKeys(model, ports)
  const copied = new Map<string, CopiedPaper>()
  const problems = new Map<string, PaperProblem>()
  const suspects = new Set<string>()
  const warnings: string[] = []
  for (const [index, { paper }] of papers.entries()) {
    const problem = knownProblem(paper, ports)
    const known = kept?.known[index]
    if (!known)
      await step({ step: 'gather', done: index, total: papers.length, paperId: problem ? null : paper.id })
    const taken = known ?? (problem ? { ok: false, problem } : await takeIn(paper, index + 1, target, ports))
    if (!known) await kept?.papers.note(keys[index] ?? '', taken)
    if (taken.ok) {
      copied.set(paper.id, taken.copied)
      if (taken.wasRepaired || taken.copied.damagedObjects > 0) suspects.add(paper.id)
      warnings.push(...changesTo(paper, taken))
    } else {
      problems.set(paper.id, taken.problem)
      warnings.push(`${nameOf(paper)} could not be included. ${taken.problem.reason} ${taken.problem.remedy}`)
    }
    await target.file.settle()
  }
  return { copied, problems, suspects, warnings }
}

/** What was found out before: that it cannot be read within limits, or that the finished file cannot be read with it. */
function knownProblem(paper: PackPaper, { leaveOut, spoils }: Omit<Intake, 'readBlob'>): PaperProblem | null {
  if (spoils?.has(paper.id)) return PROBLEMS.spoils
  return paper.isTooHard || leaveOut?.has(paper.id) ? PROBLEMS.tooHard : null
}

/** All that the taking in of each paper hangs on, besides those before it. */
export function paperKeys(model: PackModel, ports: Omit<Intake, 'readBlob'>): string[] {
  return papersInOrder(model).map(({ paper }) =>
    JSON.stringify([paper, knownProblem(paper, ports), ports.isShrunk ?? false]),
  )
}

export type Taken =
  | { readonly ok: true; readonly copied: CopiedPaper; readonly wasRepaired: boolean }
  | { readonly ok: false; readonly problem: PaperProblem }

async function takeIn(
  paper: PackPaper,
  number: number,
  target: Target,
  { readBlob, isShrunk }: Intake,
): Promise<Taken> {
  if (paper.sha256 === null) return { ok: false, problem: PROBLEMS.awaited }
  let bytes: Uint8Array
  try {
    bytes = await readBlob(paper.sha256)
  } catch {
    return { ok: false, problem: PROBLEMS.missing } // the reader has its own log; the clerk needs the remedy
  }
  const first = await openPaper(bytes)
  if (!first.ok) return first
  if (isShrunk) {
    const { shrinkPictures } = await import('./papers/shrink-pictures.ts') // its codec is only loaded when asked for
    await shrinkPictures(first.pdf)
  }
  const copied = tryToCopy(first, paper, number, target)
  if (copied.ok || first.wasRepaired || copied.isTooMuch) return copied
  const second = await openRepaired(bytes)
  return second.ok ? tryToCopy(second, paper, number, target) : second
}

type Tried =
  | { readonly ok: true; readonly copied: CopiedPaper; readonly wasRepaired: boolean }
  | { readonly ok: false; readonly problem: PaperProblem; readonly isTooMuch: boolean }

/** Where a paper cannot be copied, the file is afterwards as it was before. */
function tryToCopy(
  opened: Extract<OpenedPaper, { ok: true }>,
  paper: PackPaper,
  number: number,
  { file, tags }: Target,
): Tried {
  const fileMark = file.mark()
  const tagMark = tags.mark()
  try {
    const copied = copyPaper(file, tags, opened.pdf, { title: nameOf(paper), number })
    return { ok: true, copied, wasRepaired: opened.wasRepaired }
  } catch (error) {
    file.rollBack(fileMark)
    tags.rollBack(tagMark)
    return { ok: false, problem: problemOf(error), isTooMuch: error instanceof TooMuch }
  }
}

function nameOf(paper: PackPaper): string {
  return `${paper.reference} ${paper.title}`
}

function changesTo(paper: PackPaper, taken: Extract<Taken, { ok: true }>): string[] {
  const { tally, damagedObjects, form, tagging } = taken.copied
  const sentences = [
    taken.wasRepaired && 'The file was damaged and has been repaired: look through it once.',
    damagedObjects > 0 && 'Parts of the file could not be read and are missing: look through it once.',
    ...tally.dropped.sentences(),
    tagging === 'broken' &&
      'Its tags for screen readers are broken and were left out: its pages are in, but count as untagged.',
    form?.hadSignature && 'A digital signature in it does not hold in a pack: keep the original.',
  ]
  return sentences
    .filter((sentence) => sentence !== false && sentence !== undefined)
    .map((s) => `${nameOf(paper)}: ${s}`)
}
