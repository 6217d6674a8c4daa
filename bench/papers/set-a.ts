import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formPaper } from './form.ts'
import { oddPaper } from './odd.ts'
import { scannedPaper } from './scan.ts'
import { taggedPaper } from './tagged.ts'
import { encryptedCopy, objectStreamCopy, rotatedCopy, textPaper } from './text.ts'

/**
 * Set A: fifty papers of ten pages, about 91 MB, with what papers are like in life: half of the word-processor's are tagged. Made once and kept; the same
 * bytes on every machine as far as the libraries that write them allow.
 *
 * @returns their paths, in order
 */
export async function setA(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const present = (await readdir(folder)).filter((name) => name.endsWith('.pdf')).toSorted()
  if (present.length === COUNT) return present.map((name) => join(folder, name))
  const papers = await makePapers()
  const paths = papers.map(([name], index) =>
    join(folder, `p${String(index + 1).padStart(2, '0')}-${name}.pdf`),
  )
  for (const [index, [, bytes]] of papers.entries()) await writeFile(paths[index] ?? '', bytes)
  return paths
}

const COUNT = 50

async function makePapers(): Promise<(readonly [name: string, bytes: Buffer])[]> {
  const papers: (readonly [string, Buffer])[] = []
  for (let i = 1; i <= 20; i++)
    papers.push([
      i % 2 ? 'mixed' : 'text',
      await textPaper(i, i % 2 ? 'mixed' : 'text', 10, { isTagged: false }),
    ])
  for (let i = 1; i <= 12; i++) {
    const isTagged = i % 2 === 0
    const options = { meaning: i % 3 ? 'P' : 'Span', asExported: true, isTagged }
    papers.push([isTagged ? 'tagged' : 'written', taggedPaper(10, i, options)])
  }
  for (let i = 1; i <= 4; i++)
    papers.push(['landscape', taggedPaper(10, 20 + i, { landscape: true, asExported: true })])
  for (let i = 1; i <= 8; i++) papers.push(['scan', scannedPaper(10, { seed: i })])
  const text = await textPaper(40, 'text', 10, { isTagged: false })
  papers.push(['rotated', await rotatedCopy(text)])
  papers.push(['scan-upside-down', scannedPaper(10, { rotate: 180, seed: 9 })])
  papers.push(['object-streams', await objectStreamCopy(taggedPaper(10, 30, { asExported: true }))])
  papers.push(['owner-encrypted', await encryptedCopy(await textPaper(41, 'mixed', 10, { isTagged: false }))])
  papers.push(['odd-boxes', oddPaper()], ['form', formPaper()])
  return papers
}
