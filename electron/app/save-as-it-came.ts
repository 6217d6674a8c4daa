import type { FileKind, Host } from './host.ts'
import { saveBytes } from './save-whole.ts'

/** Asks where, and saves a kept file as it came. Null when the person thinks better of it. */
export const saveAsItCame = async (
  host: Host,
  fileName: string,
  bytes: Uint8Array,
): Promise<{ fileName: string } | null> => {
  const target = await host.chooseSave(safeName(fileName), kindOf(fileName))
  if (target === null) return null
  await saveBytes(target, bytes)
  return { fileName: target.fileName }
}

/** A suggestion that no system takes for a folder. */
const safeName = (fileName: string): string => fileName.replaceAll(/[/\\:]/g, '-')

const kindOf = (fileName: string): FileKind => {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(fileName)?.[1]?.toLowerCase()
  return ending === undefined
    ? { name: 'All files', extensions: ['*'] }
    : { name: ending.toUpperCase(), extensions: [ending] }
}
