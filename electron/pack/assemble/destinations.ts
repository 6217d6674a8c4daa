import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, PDFRef, type PDFObject } from '@cantoo/pdf-lib'
import type { OpenPdf } from '../papers/open-pdf.ts'
import type { ObjectCopier } from './copier.ts'
import { dictAt, resolve, textOf, walkTree } from './objects.ts'

/** Where a name leads that the paper itself does not know: a page of the pack. */
export type OutsideNames = (name: string) => PDFRef | undefined

/**
 * The destinations of one paper: explicit ones (page and view), and names that the paper defines. In the pack all
 * become explicit, so that two papers may use the same name.
 */
export class Destinations {
  private readonly names = new Map<string, PDFObject>()

  private readonly paper: OpenPdf
  private readonly copier: ObjectCopier
  private readonly outside: OutsideNames

  constructor(paper: OpenPdf, copier: ObjectCopier, outside: OutsideNames = () => undefined) {
    this.paper = paper
    this.copier = copier
    this.outside = outside

    this.readNames()
  }

  /** @returns the destination in the pack; `undefined` when it leads nowhere */
  resolve(destination: PDFObject | undefined): PDFArray | undefined {
    const value = resolve(this.copier.source, destination)
    if (value instanceof PDFArray) return this.explicit(value)
    const name = textOf(value)
    return name === undefined ? undefined : this.named(name)
  }

  /** The names the paper defines, with the new number of the page each leads to. */
  pagesByName(): Map<string, PDFRef> {
    const pages = new Map<string, PDFRef>()
    for (const name of this.names.keys()) {
      const page = this.named(name)?.get(0)
      if (page instanceof PDFRef) pages.set(name, page)
    }
    return pages
  }

  private named(name: string): PDFArray | undefined {
    const known = this.names.get(name)
    if (known === undefined) return this.topOf(this.outside(name))
    const value = resolve(this.copier.source, known)
    const array = value instanceof PDFDict ? value.lookup(PDFName.of('D')) : value
    return array instanceof PDFArray ? this.explicit(array) : undefined
  }

  private explicit(source: PDFArray): PDFArray | undefined {
    const page = this.pageOf(source.size() > 0 ? source.get(0) : undefined)
    if (!page) return undefined
    const target = PDFArray.withContext(this.copier.file.context)
    target.push(page)
    for (let i = 1; i < source.size(); i++) target.push(this.copier.copy(source.get(i)))
    return target
  }

  /** A page reference, or (wrongly but often) the page's number from 0. */
  private pageOf(object: PDFObject | undefined): PDFRef | undefined {
    const source = object instanceof PDFNumber ? this.paper.pages[object.asNumber()]?.ref : object
    return source instanceof PDFRef ? this.copier.placed(source) : undefined
  }

  private topOf(page: PDFRef | undefined): PDFArray | undefined {
    if (!page) return undefined
    return this.copier.file.context.obj([page, 'XYZ', PDFNull, PDFNull, PDFNull])
  }

  private readNames(): void {
    const { catalog } = this.paper.document
    const old = dictAt(catalog, 'Dests') // PDF 1.1; newer files use the name tree
    for (const [key, value] of old?.entries() ?? []) this.names.set(key.decodeText(), value)
    const tree = dictAt(catalog, 'Names')
    walkTree(tree && dictAt(tree, 'Dests'), 'Names', (key, value) => {
      const name = textOf(key)
      if (name !== undefined) this.names.set(name, value)
    })
  }
}
