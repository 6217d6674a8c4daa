import { writeFile } from 'node:fs/promises'
import { AppError } from '@shared/errors.ts'
import type { SaveTarget } from './host.ts'

/**
 * Has a file filled (at the path that `fill` gets), and puts it where the person said: whole or not at all. Answers what
 * `fill` does. @throws AppError `storage` where it cannot be put there, and whatever `fill` throws; no file was changed then.
 */
export const saveWhole = async <Told>(
  target: SaveTarget,
  fill: (tempPath: string) => Told | Promise<Told>,
): Promise<Told> => {
  try {
    const told = await fill(target.tempPath)
    await orSayWhy(target, () => target.commit())
    return told
  } catch (cause) {
    await target.discard()
    throw cause
  }
}

/** The same for what is there already. */
export const saveBytes = (target: SaveTarget, bytes: string | Uint8Array): Promise<void> =>
  saveWhole(target, (tempPath) => orSayWhy(target, () => writeFile(tempPath, bytes)))

const orSayWhy = async ({ fileName }: SaveTarget, write: () => Promise<void>): Promise<void> => {
  try {
    await write()
  } catch (cause) {
    throw new AppError(
      'storage',
      `“${fileName}” could not be saved there: the disk may be full, the file open in another program, or its folder gone. No file was changed. Close it, or choose another place.`,
      { code: (cause as NodeJS.ErrnoException).code ?? '' },
      cause,
    )
  }
}
