import type { FileKind, Host } from './host.ts'
import { saveBytes } from './save-whole.ts'

/** Asks where, and puts a small text there: whole or not at all. Null when cancelled. */
export const saveText = async (
  host: Host,
  suggested: string,
  type: FileKind,
  text: string,
): Promise<{ fileName: string } | null> => {
  const target = await host.chooseSave(suggested, type)
  if (target === null) return null
  await saveBytes(target, text)
  return { fileName: target.fileName }
}
