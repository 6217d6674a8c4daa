import { heapOf, withPdfium } from '../../electron/pack/papers/pdfium.ts'

/** A page as it looks. Places are shares of its width and height, from the top left. */
export interface DrawnPage {
  /** In points, as shown. */
  readonly width: number
  readonly height: number
  /** Mean red, green and blue of a region, 0 to 255. */
  colour(left: number, top: number, right: number, bottom: number): [number, number, number]
  /** Share of a region that is clearly not paper. */
  ink(left: number, top: number, right: number, bottom: number): number
}

/** Draws a page of a PDF, one pixel to the point. @param number from 1 */
export const drawnPage = (bytes: Uint8Array, number: number): Promise<DrawnPage> =>
  withPdfium(bytes, (module, opening) => {
    if (!opening.ok) throw new Error('the PDF does not open')
    const page = module.FPDF_LoadPage(opening.document, number - 1)
    const [width, height] = [module.FPDF_GetPageWidthF(page), module.FPDF_GetPageHeightF(page)]
    const [columns, rows] = [Math.round(width), Math.round(height)]
    const bitmap = module.FPDFBitmap_Create(columns, rows, 0)
    module.FPDFBitmap_FillRect(bitmap, 0, 0, columns, rows, 0xffffffff)
    module.FPDF_RenderPageBitmap(bitmap, page, 0, 0, columns, rows, 0, 0)
    const at = module.FPDFBitmap_GetBuffer(bitmap)
    const pixels = heapOf(module).slice(at, at + columns * rows * 4) // blue, green, red, unused
    module.FPDFBitmap_Destroy(bitmap)
    module.FPDF_ClosePage(page)
    const each = (region: readonly number[], see: (r: number, g: number, b: number) => void): number => {
      const [left = 0, top = 0, right = 1, bottom = 1] = region
      let count = 0
      for (let y = Math.floor(top * rows); y < Math.floor(bottom * rows); y += 1)
        for (let x = Math.floor(left * columns); x < Math.floor(right * columns); x += 1) {
          const [b = 0, g = 0, r = 0] = pixels.subarray((y * columns + x) * 4)
          see(r, g, b)
          count += 1
        }
      return count
    }
    return {
      width,
      height,
      colour: (...region) => {
        const sum: [number, number, number] = [0, 0, 0]
        const count = each(region, (...rgb) => rgb.forEach((value, i) => (sum[i as 0] += value)))
        return [sum[0] / count, sum[1] / count, sum[2] / count]
      },
      ink: (...region) => {
        let dark = 0
        const count = each(region, (r, g, b) => (dark += Math.min(r, g, b) < 160 ? 1 : 0))
        return dark / count
      },
    }
  })
