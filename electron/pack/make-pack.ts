import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { CopiedPaper } from './assemble/copy-paper.ts'
import type { PackInfo } from './assemble/finish.ts'
import { PdfFile } from './assemble/pdf-file.ts'
import { Protection } from './assemble/protection.ts'
import { SeededBytes } from './assemble/seeded-bytes.ts'
import type { StampFontSource } from './assemble/stamp-font.ts'
import { TagTree } from './assemble/tags.ts'
import { assemblePack } from './assemble-pack.ts'
import { anchor } from './build/facts.ts'
import { checkPack } from './check.ts'
import { expectationsOf, reportOf } from './describe-pack.ts'
import type { LaidOut } from './lay-out.ts'
import { EarlyLayout } from './early-layout.ts'
import type { KeptPapers } from './kept-papers.ts'
import { type Layouts, layoutsHere } from './layouts.ts'
import type { FinishedFile } from './leak/leak-check.ts'
import { logoOf } from './logo.ts'
import { type PackModel, papersInOrder, whose } from './model.ts'
import { planRuns } from './plan.ts'
import { isDraftOf } from './sections.ts'
import { OTHER_FONT, STAMP_FONT } from './font-files.ts'
import { openPdf } from './papers/open-pdf.ts'
import { pdfium } from './papers/pdfium.ts'
import type { PackProgress, Step } from './progress.ts'
import type { PackReport } from './report.ts'
import { paperKeys, takeInPapers, type ReadBlob, type Taken, type TakenIn, type Target } from './take-in.ts'

/** What the pipeline needs from outside. */
export interface PackPorts {
  /** May throw: the paper is then reported as missing. */
  readonly readBlob: ReadBlob
  /** A temporary path. The caller renames it when all is well, and removes it otherwise. */
  readonly writeTo: string
  /** The folder with our fonts (resources/fonts). */
  readonly fontsFolder: string
  readonly madeAt: Date
  /**
   * 64 hex digits: everything random in the file comes from it, so that the same model, seed and `madeAt` give the same
   * bytes with the same version of the program. Keep it as secret as the pack. Left out: a new one, which nobody keeps.
   */
  readonly seed?: string
  /** Encrypts the file (AES-256) with this password; `null` or left out: anyone may open it. It is kept nowhere. */
  readonly protect?: { readonly password: string } | null
  /** Whether scans and photographs are brought down to a size for mailing. */
  readonly isShrunk?: boolean
  /** Where our own pages are laid out; left out: in this thread. */
  readonly layouts?: Layouts
  /** Papers of the preview before, where this is another; it keeps them for the next, at `at`. Not with a password. */
  readonly keep?: { readonly papers: KeptPapers; readonly at: string }
  /** Looks in the finished file for what its readers may not see, and throws if it finds any. Left out: nothing is secret. */
  readonly checkLeaks?: (file: FinishedFile) => Promise<void>
  /** Papers, by id, that stopped an earlier attempt: each is replaced by a notice without being opened. */
  readonly leaveOut?: ReadonlySet<string>
  /** Papers, by id, with which an earlier attempt could not be read back: likewise. */
  readonly spoils?: ReadonlySet<string>
}

/**
 * Makes the PDF: gather → build and render → assemble → check. Blocks the thread for long stretches; run it in a
 * process of its own (pack-process.ts).
 *
 * @param signal is heeded between papers, passes and runs of pages
 * @throws {PackFault} when the finished file does not read back as it should
 * @throws when it is stopped, or when the disk is full
 */
export async function makePack(
  model: PackModel,
  ports: PackPorts,
  onProgress: (progress: PackProgress) => void,
  signal: AbortSignal,
): Promise<PackReport> {
  const step: Step = async (progress) => {
    onProgress({ paperId: null, ...progress })
    await setImmediate()
    signal.throwIfAborted()
  }
  const seed = ports.seed ?? randomBytes(32).toString('hex')
  const protection = ports.protect ? new Protection(ports.protect.password, seed) : null
  const keep = protection ? undefined : ports.keep
  const begun = await keep?.papers.begin(ports.writeTo, paperKeys(model, ports))
  const file = begun?.target.file ?? (await PdfFile.create(ports.writeTo, protection))
  const target = begun?.target ?? { file, tags: new TagTree(file) }
  const kept = keep && begun ? { papers: keep.papers, known: begun.known, takenOver: begun.takenOver } : null
  try {
    const report = await make(model, { ...ports, seed }, target, kept, step)
    await keep?.papers.keep(ports.writeTo, keep.at)
    return report
  } catch (error) {
    await file.abandon()
    throw error
  }
}

async function make(
  model: PackModel,
  ports: PackPorts & { readonly seed: string },
  target: Target,
  kept: { readonly papers: KeptPapers; readonly known: readonly Taken[]; readonly takenOver: number } | null,
  step: Step,
): Promise<PackReport> {
  const { layouts = layoutsHere, fontsFolder } = ports
  const logo = await logoOf(model, ports.readBlob)
  const areAllKept = kept !== null && kept.known.length === papersInOrder(model).length
  const early = ports.layouts && !areAllKept ? new EarlyLayout(layouts, { model, fontsFolder }, logo) : null
  const fonts = Promise.all([stampFont(STAMP_FONT, ports), stampFont(OTHER_FONT, ports)])
  fonts.catch(() => undefined) // told where they are awaited
  const papers = await takeInPapers(model, target, ports, step, kept)
  pdfium().catch(() => undefined) // loads beside what follows; told where it is awaited
  await step({ step: 'build', done: 0, total: 1 })
  const runs = planRuns(model, (paperId) => papers.problems.has(paperId))
  const facts = {
    pagesOf: new Map([...papers.copied].map(([id, paper]) => [id, paper.pages.length])),
    problems: papers.problems,
    logo,
  }
  await step({ step: 'render', done: 0, total: 1 })
  const { bytes, ...rest } = await (early?.whenTrue(facts) ?? layouts.layOut({ model, facts, fontsFolder }))
  const own: LaidOut = { ...rest, pdf: await openPdf(bytes) }
  const written = await assemblePack(target, runs, own, papers, {
    fonts: await fonts,
    watermark: model.watermark,
    revised: revisedIn(model),
    drafts: draftsIn(model),
    info: infoOf(model, ports.madeAt, ports.seed),
    step,
  })
  await step({ step: 'check', done: 0, total: 1, papers: [...papers.copied.keys()] })
  const onPaper = (paperId: string) => step({ step: 'check', done: 0, total: 1, paperId })
  const password = ports.protect?.password ?? ''
  const expected = expectationsOf(runs, own, papers, kept?.papers.opened)
  const opened = await checkPack(ports.writeTo, expected, password, onPaper)
  if (kept) papersOf(opened, papers).forEach((paper) => kept.papers.opened.add(paper))
  await ports.checkLeaks?.({ path: ports.writeTo, password, takenOver: kept?.takenOver ?? 0 })
  return { ...reportOf(runs, own, papers), ...written }
}

function papersOf(ids: readonly string[], { copied }: TakenIn): CopiedPaper[] {
  return ids.flatMap((id) => copied.get(id) ?? [])
}

async function stampFont(
  name: string,
  { fontsFolder, layouts = layoutsHere }: PackPorts,
): Promise<StampFontSource> {
  const path = join(fontsFolder, name)
  return { bytes: await readFile(path), table: await layouts.readFont(path) }
}

function infoOf(model: PackModel, madeAt: Date, seed: string): PackInfo {
  const { body, meeting, audience } = model
  return {
    title: `${whose(body)}: ${meeting.title}, ${meeting.dateWords}`,
    author: whose(body), // not the clerk: names and addresses of people do not belong in metadata
    subject: audience.label,
    id: new SeededBytes(seed, 'id').next(16).toString('hex'),
    madeAt,
  }
}

function revisedIn({ later }: PackModel): ReadonlySet<string> {
  const revised = later?.changes.filter(({ kind }) => kind === 'revised') ?? []
  return new Set(revised.flatMap(({ paperId }) => paperId ?? []))
}

/** Minutes of the meeting before that are not approved yet. */
function draftsIn({ last }: PackModel): ReadonlySet<string> {
  const drafts = (['minutes', 'closedMinutes'] as const).filter((name) => isDraftOf(last?.[name]))
  return new Set(drafts.map((name) => anchor[name]))
}
