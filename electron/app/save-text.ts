import { writeFile } from 'node:fs/promises'
import { AppError } from '@shared/errors.ts'
import type { Host } from './host.ts'

/** Asks where, and puts a small text there: whole or not at all. Null when cancelled. */
export const saveText = async (
  host: Host,
  suggested: string,
  type: { readonly name: string; readonly extensions: string[] },
  text: string,
): Promise<{ fileName: string } | null> => {
  const target = await host.chooseSave(suggested, type)
  if (target === null) return null
  try {
    await writeFile(target.tempPath, text)
    await target.commit()
    return { fileName: target.fileName }
  } catch (cause) {
    await target.discard()
    throw new AppError(
      'storage',
      `“${target.fileName}” could not be saved there: it may be open in another program, or its folder may have gone. No file was changed. Close it, or choose another name.`,
      { code: (cause as NodeJS.ErrnoException).code ?? '' },
      cause,
    )
  }
}
