import { join } from 'node:path'
import { resourcesFolder } from '../app/resources-folder.ts'
import type { Examined } from '../papers/intake.service.ts'
import type { JobContext } from '../app/handler.ts'
import { sampleBoards, type SampleBoard, type SampleItem } from './sample-data.ts'

/** The sample's papers after each was looked at, by file name. */
export type SamplePapers = ReadonlyMap<string, Examined>

export const papersFolder = (): string => join(resourcesFolder(), 'sample', 'papers')

const filesOf = (item: SampleItem): string[] =>
  [item, ...item.items].flatMap(({ papers }) => papers.map(({ file }) => file))

const filesOfBoard = ({ usual, last, next }: SampleBoard): string[] =>
  [...Object.values(usual).flat(), ...last, ...next].flatMap(filesOf)

/** Looks at the papers that come with Packhorse, as at any other paper, but here: they are known to do no harm. */
export const readSamplePapers = async ({
  signal,
  progress,
}: Pick<JobContext, 'signal' | 'progress'>): Promise<SamplePapers> => {
  // Loaded when needed: the libraries that read PDFs are large, and main starts without them.
  const { lookAtFile } = await import('../pack/papers/look-at-file.ts')
  const names = [...new Set(sampleBoards.flatMap(filesOfBoard))]
  const papers = new Map<string, Examined>()
  for (const fileName of names) {
    signal.throwIfAborted()
    progress(`Looking at “${fileName}”`, papers.size, names.length)
    const path = join(papersFolder(), fileName)
    papers.set(fileName, { fileName, path, ...(await lookAtFile(path, fileName, null)) })
  }
  return papers
}
