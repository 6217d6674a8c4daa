import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { heapOf } from './pdfium.ts'

/** A document that PDFium holds, as a new PDF. `null` when it cannot be written. */
export function savedByPdfium(module: WrappedPdfiumModule, document: number): Uint8Array | null {
  const writer = module.PDFiumExt_OpenFileWriter()
  try {
    module.PDFiumExt_SaveAsCopy(document, writer)
    return written(module, writer)
  } finally {
    module.PDFiumExt_CloseFileWriter(writer)
  }
}

function written(module: WrappedPdfiumModule, writer: number): Uint8Array | null {
  const size = module.PDFiumExt_GetFileWriterSize(writer)
  if (size === 0) return null
  const pointer = module.pdfium.wasmExports.malloc(size)
  try {
    module.PDFiumExt_GetFileWriterData(writer, pointer, size)
    return heapOf(module).slice(pointer, pointer + size)
  } finally {
    module.pdfium.wasmExports.free(pointer)
  }
}
