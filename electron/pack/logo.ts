import type { PackModel } from './model.ts'
import type { ReadBlob } from './take-in.ts'
import { fileFormatOf } from './papers/kind.ts'

/**
 * The body's logo as a data URL for the cover. A logo that is missing or of another kind is left out: a pack does not
 * fail for want of one.
 */
export async function logoOf(model: PackModel, readBlob: ReadBlob): Promise<string | null> {
  if (!model.body.logo) return null
  const bytes = await readBlob(model.body.logo.sha256).catch(() => new Uint8Array())
  const kind = fileFormatOf(bytes)
  if (kind !== 'png' && kind !== 'jpeg') return null
  return `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`
}
