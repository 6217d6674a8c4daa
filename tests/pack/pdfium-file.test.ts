import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { scannedPaper } from '../../bench/papers/scan.ts'
import { pdfium } from '../../electron/pack/papers/pdfium.ts'
import { withPdfFile } from '../../electron/pack/papers/pdfium-file.ts'

it('lets PDFium open pages whose picture is larger than what is read of the file at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'packhorse-scan-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'scan.pdf')
  writeFileSync(path, scannedPaper(3, { bytesPerPage: 700_000 }))
  const module = await pdfium()
  const opened = await withPdfFile(module, path, '', (document) =>
    Promise.resolve(
      [0, 1, 2].map((index) => {
        const page = module.FPDF_LoadPage(document, index)
        module.FPDF_ClosePage(page)
        return page !== 0
      }),
    ),
  )
  expect(opened).toEqual([true, true, true])
})
