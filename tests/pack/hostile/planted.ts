import { closePages, HELVETICA, RawPdf } from '../../../bench/papers/raw-pdf.ts'

/** Everything in the planted paper that must not be found in a pack has this in its name. */
export const MARK = 'PLANTED'

/** Annotations of one page, each of which does something that a pack must not do. */
const annotations = (file: number): readonly string[] => [
  link(`/A << /S /JavaScript /JS (app.alert\\('${MARK}'\\)) >>`),
  link(`/A << /S /Launch /F (${MARK}.exe) >>`),
  link(`/A << /S /GoToR /F (${MARK}.pdf) /D [0 /Fit] >>`),
  link(`/A << /S /URI /URI (file:///${MARK}) >>`),
  link(`/A << /S /URI /URI (javascript:${MARK}) >>`),
  link(`/A << /S /SubmitForm /F (https://${MARK}.example) >>`),
  link(`/A << /S /ImportData /F (${MARK}.fdf) >>`),
  link(`/A << /S /Named /N /Print${MARK} >>`),
  link(`/A << /S /URI /URI (https://good.example) /Next << /S /JavaScript /JS (${MARK}) >> >>`),
  link(`/PA << /S /URI /URI (https://before.example/${MARK}) >> /A << /S /URI /URI (www.bare.example) >>`),
  link(`/A << /S /URI /URI (mailto:clerk@good.example) >>`),
  note(
    `/Subtype /Screen /A << /S /Rendition /JS (${MARK}) /OP 4 >> /AA << /PO << /S /JavaScript /JS (${MARK}) >> >>`,
  ),
  note(`/Subtype /RichMedia /RichMediaContent << /Assets (${MARK}) >>`),
  note(`/Subtype /3D /3DD << /Type /3D /OnInstantiate (${MARK}) >>`),
  note(`/Subtype /Movie /Movie << /F (${MARK}.avi) >>`),
  note(`/Subtype /Sound /Sound << /Name (${MARK}) >>`),
  note(`/Subtype /FileAttachment /FS << /Type /Filespec /F (page.exe) /EF << /F ${file} 0 R >> >>`),
  note(`/Subtype /Text /Contents (Stays) /AA << /E << /S /Launch /F (${MARK}) >> >>`),
]

const rect = '/Rect [10 10 60 60]'
const link = (action: string): string => `<< /Type /Annot /Subtype /Link ${rect} ${action} >>`
const note = (entries: string): string => `<< /Type /Annot ${rect} ${entries} >>`

/** A good page full of things that do more than show something. */
export function plantedPaper(): Buffer {
  const pdf = new RawPdf()
  const font = pdf.add(HELVETICA)
  const file = pdf.addStream(`MZ ${MARK}`, '/Type /EmbeddedFile')
  const tree = pdf.reserve()
  const contents = pdf.addStream('BT /EF 20 Tf 100 700 Td (A good page) Tj ET')
  const outside = pdf.addStream(
    '',
    `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /F (${MARK}.bin) /Ref << /F (${MARK}.pdf) /Page 0 >>`,
  )
  const postscript = pdf.addStream(`${MARK} show`, '/Type /XObject /Subtype /PS')
  const page = pdf.add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R` +
      ` /Resources << /Font << /EF ${font} 0 R /AF ${font} 0 R >> /XObject << /Ref ${outside} 0 R /X1 ${postscript} 0 R >> >>` +
      ` /AF [<< /Type /Filespec /UF (of page.csv) /EF << /F ${file} 0 R >> >>] /PieceInfo << /${MARK} true >>` +
      ` /AA << /O << /S /JavaScript /JS (${MARK}) >> >> /Annots [${annotations(file).join('\n')}] >>`,
  )
  const script = `<< /S /JavaScript /JS (${MARK}) >>`
  return pdf.toBuffer(
    closePages(
      pdf,
      tree,
      [page],
      `/OpenAction ${script} /AA << /WC ${script} >> /Collection << /View /D >>` +
        ` /AF [<< /Type /Filespec /F (of paper.xml) /EF << /F ${file} 0 R >> >>]` +
        ` /AcroForm << /Fields [] /XFA (${MARK}) >>` +
        ` /Names << /JavaScript << /Names [(a) ${script} (b) ${script}] >>` +
        ` /EmbeddedFiles << /Names [(x) << /Type /Filespec /F (${'long'.repeat(40)}) /UF (run me.exe) /EF << /F ${file} 0 R >> >>] >> >>`,
    ),
  )
}
