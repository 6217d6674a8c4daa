import { deflateSync } from 'node:zlib'

/**
 * A PDF written by hand, object by object, so that test papers depend on none of the libraries under test.
 * Objects are numbered from 1 in the order in which they are added.
 */
export class RawPdf {
  private readonly objects: Buffer[] = []

  /** Takes a number for an object that is given later. */
  reserve(): number {
    return this.objects.push(Buffer.alloc(0))
  }

  set(number: number, body: string): void {
    this.objects[number - 1] = Buffer.from(body, 'latin1')
  }

  add(body: string): number {
    return this.objects.push(Buffer.from(body, 'latin1'))
  }

  /** @param entries of the stream's dictionary, without its length */
  addStream(contents: Buffer | string, entries = ''): number {
    const bytes = typeof contents === 'string' ? Buffer.from(contents, 'latin1') : contents
    const head = Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`, 'latin1')
    return this.objects.push(Buffer.concat([head, bytes, Buffer.from('\nendstream', 'latin1')]))
  }

  /** As programs write streams, that is compressed. */
  addCompressed(contents: Buffer | string, entries = ''): number {
    const bytes = typeof contents === 'string' ? Buffer.from(contents, 'latin1') : contents
    return this.addStream(deflateSync(bytes), `${entries} /Filter /FlateDecode`)
  }

  /** @param root number of the catalog */
  toBuffer(root: number): Buffer {
    const parts: Buffer[] = [Buffer.from('%PDF-1.7\n', 'latin1')]
    const offsets: number[] = []
    let at = 9
    for (const [index, object] of this.objects.entries()) {
      offsets.push(at)
      const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
      parts.push(part)
      at += part.length
    }
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
    const size = offsets.length + 1
    const tail = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root ${root} 0 R >>\nstartxref\n${at}\n%%EOF\n`
    return Buffer.concat([...parts, Buffer.from(tail, 'latin1')])
  }
}

/** The pages object and catalog of a simple paper. @returns the number of the catalog */
export function closePages(pdf: RawPdf, tree: number, pages: readonly number[], catalogEntries = ''): number {
  pdf.set(
    tree,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] >>`,
  )
  return pdf.add(`<< /Type /Catalog /Pages ${tree} 0 R ${catalogEntries} >>`)
}

export const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
