import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist'
// The bundler answers this with the address of a file, not with a module.
// oxlint-disable-next-line import/default
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

/** Files that pdf.js asks for by name: fonts that a PDF leaves out, character maps, picture decoders. */
const assets = import.meta.glob(
  [
    '../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
    '../../../node_modules/pdfjs-dist/cmaps/*.bcmap',
    '../../../node_modules/pdfjs-dist/wasm/{openjpeg,jbig2,qcms_bg}.wasm',
  ],
  { query: '?url&no-inline', import: 'default', eager: true },
)

const addressOf = new Map(
  Object.entries(assets).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), String(address)]),
)

/** pdf.js builds addresses from a folder and a name; a bundle has no such folder, so the name is looked up. */
class BundledFiles {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const address = addressOf.get(filename)
    if (address === undefined) throw new Error(`This program carries no ${filename}.`)
    return new Uint8Array(await (await fetch(address)).arrayBuffer())
  }
}

export interface LoadedPdf {
  readonly document: PDFDocumentProxy
  /** Frees its worker and memory. */
  readonly destroy: () => void
}

/** One that has started and waits for the next PDF. */
let spare: PDFWorker | null = null

const load = async () => {
  const pdfjs = await import('pdfjs-dist')
  pdfjs.GlobalWorkerOptions.workerSrc = workerAddress
  return pdfjs
}

/** Starts what reads PDFs before one is opened: that takes longer than to draw the first page. */
export const warmUpPdf = async (): Promise<void> => {
  const pdfjs = await load()
  spare ??= new pdfjs.PDFWorker()
}

/** A PDF that was opened before anybody looks at it; only the latest waits. */
let ahead: { readonly address: string; readonly loaded: Promise<LoadedPdf> } | null = null

/** Opens a PDF that will probably be looked at next, with the page at which it will be. A fault shows when it is. */
export const openAhead = async (address: string, page: number): Promise<void> => {
  const mine = { address, loaded: open(address) }
  ahead?.loaded.then(({ destroy }) => destroy()).catch(() => undefined)
  ahead = mine
  // Fonts and pictures of the page are read by this, and wait.
  await mine.loaded
    .then(({ document }) => document.getPage(Math.min(page, document.numPages)))
    .then((found) => found.getOperatorList())
    .catch(() => undefined)
}

/** Opens a PDF that this page may fetch. pdf.js is big, so it comes only when the first PDF is looked at, or expected. */
export const openPdf = (address: string): Promise<LoadedPdf> => {
  if (ahead?.address !== address) return open(address)
  const { loaded } = ahead
  ahead = null
  return loaded
}

const open = async (address: string): Promise<LoadedPdf> => {
  const pdfjs = await load()
  const worker = spare
  spare = null
  const task = pdfjs.getDocument({
    url: address,
    ...(worker === null ? {} : { worker }),
    BinaryDataFactory: BundledFiles,
    useWorkerFetch: false,
    cMapPacked: true,
    // Scripts and forms of a stranger's PDF are not run.
    enableXfa: false,
  })
  const destroy = () => void task.destroy().then(() => worker?.destroy())
  return { document: await task.promise, destroy }
}
