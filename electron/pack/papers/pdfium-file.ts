import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { passwordBytes } from '../assemble/password.ts'
import { heapOf } from './pdfium.ts'

/**
 * Opens a file for as long as `use` runs; `document` is 0 when it cannot be opened. PDFium asks for the parts of the file it needs,
 * so that a pack of hundreds of megabytes is not read into memory.
 */
export async function withPdfFile<T>(
  module: WrappedPdfiumModule,
  path: string,
  password: string,
  use: (document: number) => Promise<T>,
): Promise<T> {
  const file = openSync(path, 'r')
  const { malloc, free } = module.pdfium.wasmExports
  const read = module.pdfium.addFunction(blockReader(module, file), 'iiiii')
  const access = malloc(12) // FPDF_FILEACCESS: length, function, its argument
  ;[fstatSync(file).size, read, 0].forEach((value, index) =>
    module.pdfium.setValue(access + index * 4, value, 'i32'),
  )
  const document = module.FPDF_LoadCustomDocument(
    access,
    password && passwordBytes(password).toString('utf8'),
  )
  try {
    const answer = await use(document)
    if (document !== 0) module.FPDF_CloseDocument(document) // after a fault the process ends: PDFium may be broken
    module.pdfium.removeFunction(read)
    free(access)
    return answer
  } finally {
    closeSync(file)
  }
}

const WINDOW = 256 * 1024

/**
 * PDFium asks for 512 bytes at a time, mostly one after the other: keep the last window that was read. A picture it asks
 * for whole, and ends itself when it does not get it.
 */
function blockReader(module: WrappedPdfiumModule, file: number) {
  const window = Buffer.alloc(WINDOW)
  let start = -1
  let end = -1
  return (_argument: number, position: number, target: number, size: number): number => {
    const at = position >>> 0
    const to = heapOf(module).subarray(target >>> 0, (target >>> 0) + size)
    if (size > WINDOW) return readSync(file, to, 0, size, at) === size ? 1 : 0
    if (at < start || at + size > end) {
      start = at
      end = at + readSync(file, window, 0, WINDOW, at)
    }
    if (at + size > end) return 0
    to.set(window.subarray(at - start, at - start + size))
    return 1
  }
}
