import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PdfFile } from './assemble/pdf-file.ts'
import { TagTree } from './assemble/tags.ts'
import { assemblePack } from './assemble-pack.ts'
import { anchor } from './build/facts.ts'
import { checkPack } from './check.ts'
import { layOut, type LaidOut } from './lay-out.ts'
import type { PackModel } from './model.ts'
import { logoOf } from './logo.ts'
import { planRuns, type Run } from './plan.ts'
import { STAMP_FONT } from './render.ts'
import type { PackProgress, PackReport } from './report.ts'
import { takeInPapers, type TakenIn } from './take-in.ts'

/** What the pipeline needs from outside. */
export interface PackPorts {
  /** The bytes of a paper or logo, by SHA-256. May throw: the paper is then reported as missing. */
  readonly readBlob: (sha256: string) => Promise<Uint8Array>
  /** A temporary path. The caller renames it when all is well, and removes it otherwise. */
  readonly writeTo: string
  /** The folder with our fonts (resources/fonts). */
  readonly fontsFolder: string
  readonly madeAt: Date
}

/**
 * Makes the PDF: gather → build and render → assemble → check. Blocks the thread for long stretches; run it in a
 * process of its own (pack-process.ts).
 *
 * @param signal is heeded between papers, passes and runs of pages
 * @throws when it is stopped, when the disk is full, or when the finished file does not read back as it should
 */
export async function makePack(
  model: PackModel,
  ports: PackPorts,
  onProgress: (progress: PackProgress) => void,
  signal: AbortSignal,
): Promise<PackReport> {
  const step = (progress: PackProgress): void => {
    signal.throwIfAborted()
    onProgress(progress)
  }
  const file = await PdfFile.create(ports.writeTo)
  try {
    return await make(model, ports, file, step)
  } catch (error) {
    await file.abandon()
    throw error
  }
}

async function make(
  model: PackModel,
  ports: PackPorts,
  file: PdfFile,
  step: (progress: PackProgress) => void,
): Promise<PackReport> {
  const target = { file, tags: new TagTree(file) }
  const papers = await takeInPapers(model, target, ports.readBlob, (done, total) =>
    step({ step: 'gather', done, total }),
  )
  step({ step: 'build', done: 0, total: 1 })
  const runs = planRuns(model, (paperId) => papers.problems.has(paperId))
  const facts = {
    pagesOf: new Map([...papers.copied].map(([id, paper]) => [id, paper.pages.length])),
    problems: papers.problems,
    logo: await logoOf(model, ports.readBlob),
  }
  const own = await layOut(model, runs, facts, ports.fontsFolder, (pass) =>
    step({ step: 'render', done: pass - 1, total: 2 }),
  )
  const total = own.numbers.total
  const bytes = await assemblePack(target, runs, own, papers, {
    stampFont: await readFile(join(ports.fontsFolder, STAMP_FONT)),
    info: infoOf(model, ports.madeAt),
    onPage: (done) => step({ step: 'assemble', done, total }),
  })
  step({ step: 'check', done: 0, total: 1 })
  await checkPack(ports.writeTo, expectationsOf(runs, own))
  return { ...reportOf(runs, own, papers), bytes, sha256: await sha256Of(ports.writeTo) }
}

function infoOf(model: PackModel, madeAt: Date) {
  const { body, meeting, audience } = model
  return {
    title: `${body.organisation}: ${meeting.title}, ${meeting.dateWords}`,
    author: meeting.clerk ?? body.organisation,
    subject: audience.label,
    id: randomBytes(16).toString('hex'),
    madeAt,
  }
}

function expectationsOf(runs: readonly Run[], own: LaidOut) {
  const { pageOf, total } = own.numbers
  const pageFor = (run: Run): number => pageOf.get(run.anchor) ?? 0
  return {
    pageCount: total,
    bookmarks: runs.map((run) => ({ title: run.title, page: pageFor(run) })),
    contentsPages: own.sections.get(anchor.contents)?.count ?? 0,
    contentsFrom: pageOf.get(anchor.contents) ?? 0,
    linkTargets: runs.filter((run) => run.item).map(pageFor),
  }
}

function reportOf(runs: readonly Run[], own: LaidOut, papers: TakenIn): Omit<PackReport, 'bytes' | 'sha256'> {
  const { pageOf, total } = own.numbers
  const page = (run: Run): number => pageOf.get(run.anchor) ?? 0
  return {
    pageCount: total,
    papers: runs.flatMap((run) =>
      run.paper
        ? [
            {
              paperId: run.paper.id,
              firstPage: page(run),
              pages: papers.copied.get(run.paper.id)?.pages.length ?? 1,
              problem: papers.problems.get(run.paper.id) ?? null,
            },
          ]
        : [],
    ),
    pageMap: runs.map((run) => ({
      kind: run.paper ? 'paper' : run.item ? 'item' : 'section',
      id: run.paper?.id ?? run.item?.id ?? run.anchor.replace('section:', ''),
      title: run.title,
      page: page(run),
    })),
    warnings: papers.warnings,
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }))
    hash.update(chunk as Buffer)
  return hash.digest('hex')
}
