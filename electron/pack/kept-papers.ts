import { link, rm, stat } from 'node:fs/promises'
import type { CopiedPaper } from './assemble/copy-paper.ts'
import { type Checkpoint, PdfFile } from './assemble/pdf-file.ts'
import { type TagMark, TagTree } from './assemble/tags.ts'
import type { Taken, Target } from './take-in.ts'

/** The file and its tags at one point, to go on from there. */
interface Mark {
  readonly file: Checkpoint
  readonly tags: TagMark
}

interface Kept {
  /** All that the taking in of this paper hangs on; `null`: it is to be tried again. */
  readonly key: string | null
  readonly taken: Taken
  readonly after: Mark
}

/**
 * The papers of the last preview, as they lie in its file. Papers come first in a file, so the next preview takes the
 * beginning of the last one over, up to the first paper that is not the same, and goes on from there: what comes out is
 * byte for byte what a new start would give.
 */
export class KeptPapers {
  /** Papers whose first page PDFium has opened in a finished file. */
  readonly opened = new WeakSet<CopiedPaper>()
  private start: Mark | null = null
  private target: Target | null = null
  private papers: Kept[] = []
  /** A second name of the last preview's file, and what shows that nobody has touched it. */
  private source: { readonly path: string; readonly sign: string } | null = null

  /** Begins the next preview. @param keys of its papers, in order @returns how the papers that are kept were taken in, and their bytes */
  async begin(
    writeTo: string,
    keys: readonly string[],
  ): Promise<{ target: Target; known: readonly Taken[]; takenOver: number }> {
    const { source, target, start } = this
    const isThere = source !== null && (await signOf(source.path)) === source.sign
    this.source = null // until this preview is whole
    if (!isThere || !target || !start)
      return { target: await this.beginAnew(writeTo), known: [], takenOver: 0 }
    const changed = this.papers.findIndex(({ key }, index) => key === null || key !== keys[index])
    if (changed >= 0) this.papers.length = changed
    const { file, tags } = this.papers.at(-1)?.after ?? start
    target.file.resume(source.path, writeTo, file)
    target.tags.rollBack(tags)
    return { target, known: this.papers.map(({ taken }) => taken), takenOver: file.position }
  }

  /** Notes how one paper was taken in, right after it was. */
  async note(key: string, taken: Taken): Promise<void> {
    const after = await this.mark()
    const isPassing = !taken.ok && taken.problem.code === 'missing'
    this.papers.push({ key: isPassing ? null : key, taken, after })
  }

  /** Keeps the finished file for the next preview, under a second name. */
  async keep(file: string, path: string): Promise<void> {
    try {
      await rm(path, { force: true })
      await link(file, path)
      this.source = { path, sign: await signOf(path) }
    } catch {
      this.source = null // no hard links on this disk: the next preview begins anew
    }
  }

  private async beginAnew(writeTo: string): Promise<Target> {
    const file = await PdfFile.create(writeTo)
    this.target = { file, tags: new TagTree(file) }
    this.papers = []
    this.start = await this.mark()
    return this.target
  }

  private async mark(): Promise<Mark> {
    if (!this.target) throw new Error('No preview was begun.')
    return { file: await this.target.file.checkpoint(), tags: this.target.tags.mark() }
  }
}

async function signOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null)
  return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : ''
}
