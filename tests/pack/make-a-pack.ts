import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { makePack, type PackPorts } from '../../electron/pack/make-pack.ts'
import type { PackModel } from '../../electron/pack/model.ts'
import type { PackReport } from '../../electron/pack/report.ts'
import { anItem, aPaper, MEETING, sha256Of } from '../../bench/papers/model.ts'

export const FONTS = join(import.meta.dirname, '../../resources/fonts')

export interface MadePack {
  readonly report: PackReport
  readonly path: string
  readonly bytes: Buffer
}

/** Makes a real pack in a folder of its own, which goes away after the test. */
export async function makeFrom(
  model: PackModel,
  blobs: ReadonlyMap<string, Uint8Array>,
  more: Partial<PackPorts> = {},
): Promise<MadePack> {
  const folder = await mkdtemp(join(tmpdir(), 'packhorse-pack-'))
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }))
  const path = join(folder, 'pack.pdf')
  const ports = {
    readBlob: async (sha256: string) => {
      const bytes = blobs.get(sha256)
      if (!bytes) throw new Error(`no such bytes: ${sha256}`)
      return bytes
    },
    writeTo: path,
    fontsFolder: FONTS,
    madeAt: new Date('2026-11-18T09:00:00Z'),
    ...more,
  }
  const report = await makePack(model, ports, () => undefined, new AbortController().signal)
  return { report, path, bytes: await readFile(path) }
}

/** A pack with one item for each paper, "118" and on. */
export async function packOf(
  papers: Readonly<Record<string, Uint8Array>>,
  more: Partial<PackPorts> = {},
): Promise<MadePack> {
  const entries = Object.entries(papers)
  const items = entries.map(([name, bytes], index) =>
    anItem(String(118 + index), `Item about ${name}`, { papers: [aPaper(index, name, sha256Of(bytes))] }),
  )
  const blobs = new Map(entries.map(([, bytes]) => [sha256Of(bytes), bytes]))
  return await makeFrom({ ...MEETING, items }, blobs, more)
}
