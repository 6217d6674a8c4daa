import { spawnSync } from 'node:child_process'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { onTestFinished } from 'vitest'

export { fieldValues, linksOn, pageOf, wordsOn } from '../helpers/pdf-reader.ts'

/** A pack as pdf.js sees it: a reader that the pipeline does not use. */
export async function readBack(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
  onTestFinished(async () => await task.destroy())
  return await task.promise
}

/** What an outside tool says; `null` where it is not installed, and the check is then skipped. */
export function outsideTool(
  command: string,
  args: readonly string[],
): { status: number; output: string } | null {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: 30_000 })
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return null
  return { status: status ?? -1, output: `${stdout}${stderr}` }
}
