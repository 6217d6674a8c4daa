import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { keyHeader } from './door.ts'

const claim = z.object({ pid: z.number().int(), port: z.number().int().min(1).max(65_535), key: z.string() })
/** Who serves this data folder, and how a second start can reach it. The file is readable by its owner only. */
export type Claim = z.infer<typeof claim>

/** `'ours'`: the folder is ours now. `'running'`: another Packhorse serves it, and has made a fresh launch file. */
export const claimDataFolder = async (path: string, mine: Claim): Promise<'ours' | 'running'> => {
  if (write(path, mine)) return 'ours'
  const theirs = read(path)
  if (theirs !== null && (await answers(theirs))) return 'running'
  rmSync(path, { force: true }) // left behind by one that was ended
  return write(path, mine) ? 'ours' : 'running'
}

/** Removes the claim if it is still ours. */
export const releaseDataFolder = (path: string, mine: Claim): void => {
  if (read(path)?.key === mine.key) rmSync(path, { force: true })
}

const write = (path: string, mine: Claim): boolean => {
  try {
    writeFileSync(path, JSON.stringify(mine), { mode: 0o600, flag: 'wx' })
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw cause
  }
}

const read = (path: string): Claim | null => {
  try {
    return claim.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null
  } catch {
    return null // half-written by one that was ended, or gone by now
  }
}

const answers = async ({ port, key }: Claim): Promise<boolean> => {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/again`, {
      method: 'POST',
      headers: { [keyHeader]: key },
      signal: AbortSignal.timeout(3000),
    })
    return (await response.text()) === 'packhorse'
  } catch {
    return false // nobody at that port any more
  }
}
