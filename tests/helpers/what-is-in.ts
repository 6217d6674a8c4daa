import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from '../../electron/db/connection.ts'
import { everythingIn, squeezed } from '../pack/leak/independent-readers.ts'

/** All bytes of a file, and all text of the PDFs in it, where a planted string could stand. */
export const whatIsIn = async (path: string) => {
  const bytes = readFileSync(path)
  const sql = connect(path, { isReadOnly: true })
  const pdfs = sql.prepare('SELECT bytes FROM blobs').pluck().all() as Buffer[]
  sql.close()
  const texts = await Promise.all(
    pdfs.map((pdf, at) => {
      writeFileSync(`${path}.${at}.pdf`, pdf)
      return everythingIn(`${path}.${at}.pdf`)
    }),
  )
  return {
    pdfCount: pdfs.length,
    holds: (text: string): boolean =>
      bytes.includes(text) ||
      bytes.includes(Buffer.from(text, 'utf16le')) ||
      bytes.includes(Buffer.from(text, 'utf16le').swap16()) ||
      texts.some((each) => each.includes(squeezed(text))),
  }
}
