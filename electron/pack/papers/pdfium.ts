import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'

/**
 * PDFium, the engine of Chrome's reader, as WebAssembly. We use it as the second opinion: to repair what the first
 * library refuses, and to read the finished pack. Loaded when first needed; takes about 50 ms.
 */
let loading: Promise<WrappedPdfiumModule> | undefined

export function pdfium(): Promise<WrappedPdfiumModule> {
  loading ??= load()
  return loading
}

async function load(): Promise<WrappedPdfiumModule> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))
  const wrapped = await init({ wasmBinary: toArrayBuffer(wasm) })
  wrapped.PDFiumExt_Init()
  return wrapped
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer
}

/** Error 4 of FPDF_GetLastError: the password is wrong or missing. */
const PASSWORD_ERROR = 4

export type PdfiumOpening =
  { readonly ok: true; readonly document: number } | { readonly ok: false; readonly isPassword: boolean }

/** Opens bytes for as long as `use` runs. The memory and the document are given back whatever happens. */
export async function withPdfium<T>(
  bytes: Uint8Array,
  use: (module: WrappedPdfiumModule, opening: PdfiumOpening) => T,
  password = '',
): Promise<T> {
  const module = await pdfium()
  const pointer = module.pdfium.wasmExports.malloc(bytes.length)
  heapOf(module).set(bytes, pointer)
  const document = module.FPDF_LoadMemDocument(pointer, bytes.length, password)
  try {
    if (document !== 0) return use(module, { ok: true, document })
    return use(module, { ok: false, isPassword: module.FPDF_GetLastError() === PASSWORD_ERROR })
  } finally {
    if (document !== 0) module.FPDF_CloseDocument(document)
    module.pdfium.wasmExports.free(pointer)
  }
}

/**
 * The memory that PDFium works in. It grows, and growing replaces it: ask again after each call that may allocate.
 * The package leaves it out of its types.
 */
export function heapOf(module: WrappedPdfiumModule): Uint8Array {
  return (module.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8
}
