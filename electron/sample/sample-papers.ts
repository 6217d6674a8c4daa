import { join } from 'node:path'
import { resourcesFolder } from '../app/resources-folder.ts'
import { examineAll, type Examined } from '../papers/incoming.service.ts'
import type { JobContext } from '../app/handler.ts'
import { sampleBoards, type SampleBoard, type SampleItem } from './sample-data.ts'

/** The sample's papers after each was looked at, by file name. */
export type SamplePapers = ReadonlyMap<string, Examined>

export const papersFolder = (): string => join(resourcesFolder(), 'sample', 'papers')

const filesOf = (item: SampleItem): string[] =>
  [item, ...item.items].flatMap(({ papers }) => papers.map(({ file }) => file))

const filesOfBoard = ({ usual, last, next }: SampleBoard): string[] =>
  [...Object.values(usual).flat(), ...last, ...next].flatMap(filesOf)

/** Looks at the papers that come with Packhorse, as at any other paper. */
export const readSamplePapers = async (
  job: Pick<JobContext, 'signal' | 'progress'>,
): Promise<SamplePapers> => {
  const names = new Set(sampleBoards.flatMap(filesOfBoard))
  const incoming = [...names].map((fileName) => ({ fileName, path: join(papersFolder(), fileName) }))
  const examined = await examineAll(incoming, job)
  return new Map(examined.map((paper) => [paper.fileName, paper]))
}
