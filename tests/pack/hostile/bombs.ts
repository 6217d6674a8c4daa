import { deflateSync } from 'node:zlib'
import { closePages, HELVETICA, RawPdf } from '../../../bench/papers/raw-pdf.ts'

const MEGA = 2 ** 20

/** Zeros, deflated twice: ten kilobytes that unfold into `megabytes`. */
export function twiceDeflated(megabytes: number): Buffer {
  const once = deflateSync(Buffer.alloc(megabytes * MEGA), { level: 9 })
  return deflateSync(once, { level: 9 })
}

/** One page whose drawing unfolds into `megabytes`. */
export function contentBomb(megabytes: number): Buffer {
  return aPage((pdf) => pdf.addStream(twiceDeflated(megabytes), '/Filter [/FlateDecode /FlateDecode]'))
}

/** A good page, and a stream of compressed objects that unfolds into `megabytes`: opening the file is enough. */
export function objectStreamBomb(megabytes: number): Buffer {
  return aPage((pdf) => {
    pdf.addStream(
      twiceDeflated(megabytes),
      '/Type /ObjStm /N 1000000 /First 5000000 /Filter [/FlateDecode /FlateDecode]',
    )
    return pdf.addStream('BT /F1 20 Tf 100 700 Td (Harmless) Tj ET')
  })
}

/** A paper of one page; `contents` adds what is drawn and answers its number. */
export function aPage(contents: (pdf: RawPdf) => number, more = ''): Buffer {
  const pdf = new RawPdf()
  const font = pdf.add(HELVETICA)
  const tree = pdf.reserve()
  const page = pdf.add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${contents(pdf)} 0 R ${more || `/Resources << /Font << /F1 ${font} 0 R >> >>`} >>`,
  )
  return pdf.toBuffer(closePages(pdf, tree, [page]))
}
