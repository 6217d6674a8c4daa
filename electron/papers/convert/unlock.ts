import { readFile } from 'node:fs/promises'
import { PasswordNeeded } from '../../pack/papers/open-pdf.ts'
import { repairPdf } from '../../pack/papers/repair.ts'
import { keepConverted, type Conversion } from './convert-file.ts'
import type { ConvertingPorts } from './converted.ts'

export type Unlocking =
  | { readonly ok: true; readonly conversion: Conversion }
  | { readonly ok: false; readonly why: 'password' | 'damaged' }

/**
 * Opens a locked PDF with its password and writes it without one. The password is used for this and forgotten: it is
 * written nowhere.
 *
 * @returns not `ok` when it is not the password, or the file is damaged besides
 */
export async function unlockFile(
  path: string,
  password: string,
  ports: Pick<ConvertingPorts, 'workFolder'>,
): Promise<Unlocking> {
  try {
    const pdf = await repairPdf(await readFile(path), password)
    if (pdf === null) return { ok: false, why: 'damaged' }
    const conversion = await keepConverted({ pdf, how: 'unlocked', notes: [] }, 'pdf', ports)
    return { ok: true, conversion }
  } catch (error) {
    if (error instanceof PasswordNeeded) return { ok: false, why: 'password' }
    throw error
  }
}
