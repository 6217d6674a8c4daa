import { PasswordNeeded } from './open-pdf.ts'
import { heapOf, withPdfium } from './pdfium.ts'

/**
 * Has PDFium read a damaged PDF and write it again. It rescues about half of what the first library refuses, at the
 * price of what it does not understand (measured: docs/pipeline.md).
 *
 * @returns the bytes of a new PDF; `null` when PDFium cannot read it either, or finds no page in it
 * @throws {PasswordNeeded} when the file needs a password after all
 */
export async function repairPdf(bytes: Uint8Array): Promise<Uint8Array | null> {
  return await withPdfium(bytes, (module, opening) => {
    if (!opening.ok) {
      if (opening.isPassword) throw new PasswordNeeded()
      return null
    }
    if (module.FPDF_GetPageCount(opening.document) < 1) return null
    module.EPDF_RemoveEncryption(opening.document)
    const writer = module.PDFiumExt_OpenFileWriter()
    try {
      module.PDFiumExt_SaveAsCopy(opening.document, writer)
      return written(module, writer)
    } finally {
      module.PDFiumExt_CloseFileWriter(writer)
    }
  })
}

type Module = Parameters<Parameters<typeof withPdfium>[1]>[0]

function written(module: Module, writer: number): Uint8Array | null {
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
