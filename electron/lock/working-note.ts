import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeAtomically } from '../file/write-atomically.ts'

/** From which sealings of the locked file a working copy goes on, by nonce: two while one takes the other's place. */
const note = z.object({ bases: z.array(z.string()).min(1).max(2) })

const pathIn = (folder: string): string => join(folder, 'note.json')

export const writeNote = (folder: string, bases: readonly string[]): void =>
  writeAtomically(pathIn(folder), JSON.stringify({ bases }))

/** Empty where there is none that can be read: then the working copy belongs to no sealing that is known. */
export const readNote = (folder: string): readonly string[] => {
  try {
    return note.parse(JSON.parse(readFileSync(pathIn(folder), 'utf8'))).bases
  } catch {
    // None was written, or it is spoilt: what it would say is not relied upon then.
    return []
  }
}
