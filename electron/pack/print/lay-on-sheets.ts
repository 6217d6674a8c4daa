import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { impose, type SheetLayout } from './impose.ts'

/** Lays a finished PDF out for printing, in place; answers its new length and SHA-256. */
export async function layOnSheets(
  path: string,
  layout: SheetLayout,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const sheets = await impose(await readFile(path), layout)
  await writeFile(path, sheets)
  return { bytes: sheets.length, sha256: createHash('sha256').update(sheets).digest('hex') }
}
