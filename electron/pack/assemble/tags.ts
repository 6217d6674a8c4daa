import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef,
  type PDFHexString,
  type PDFObject,
} from '@cantoo/pdf-lib'
import type { ObjectCopier } from './copier.ts'
import { dictAt, text, textOf, walkTree } from './objects.ts'
import type { PdfFile } from './pdf-file.ts'
import type { SoundTags } from './read-tags.ts'
import { ClassNames, RoleNames, type Renamed } from './tag-names.ts'
import { addRulesWithoutTags, addTagRules, prefixedId } from './tag-rules.ts'

/**
 * Structure tags: the tree by which a screen reader knows headings, lists and tables. The pack has one tree,
 * Document > Part, with one Part for each paper. That of an untagged paper is empty: it only says so.
 *
 * Pages point into the tree by numbers (`StructParents`), which must be unique in the pack: each paper's numbers are
 * moved up by the count of those before it. Names and IDs that two papers use for different things are renamed.
 */
export class TagTree {
  private readonly root: PDFRef
  private readonly document: PDFRef
  private readonly roles = new RoleNames()
  private readonly classes = new ClassNames()
  /** By their address; those with a role map of their own only in the list. */
  private namespaces = new Map<string, PDFRef>()
  private readonly listed: PDFRef[] = []
  private readonly ids: (readonly [PDFHexString, PDFRef])[] = []
  private readonly parents: (readonly [number, PDFRef])[] = []
  private nextNumber = 0

  private readonly file: PdfFile

  constructor(file: PdfFile) {
    this.file = file

    this.root = file.nextRef()
    this.document = file.nextRef()
  }

  /** Rules for a paper's tags; add them before its pages are copied. @param source `null`: it has none to rely on */
  begin(
    source: SoundTags | null,
    catalog: PDFDict,
    copier: ObjectCopier,
    paperNumber: number,
  ): PaperTags | null {
    if (!source) {
      addRulesWithoutTags(copier)
      return null
    }
    const base = this.nextNumber
    const count = source.highestNumber + 1
    const idPrefix = `p${paperNumber}-`
    addTagRules(copier, source, {
      base,
      count,
      idPrefix,
      roles: this.roles.add(dictAt(source.root, 'RoleMap'), source.roles, paperNumber),
      classes: this.addClasses(source, copier, paperNumber),
    })
    this.addNamespaces(source.root, copier)
    const part = this.file.nextRef()
    const rootRef = catalog.get(PDFName.of('StructTreeRoot'))
    if (rootRef instanceof PDFRef) copier.place(rootRef, part) // the paper's top elements hang below its Part
    this.nextNumber = base + count
    return { source, part, base, idPrefix, language: languageOf(catalog) }
  }

  /** Copies a paper's tree; call it after the pages. @returns the Part to hang into the document, in its place */
  copyTree(tags: PaperTags, copier: ObjectCopier, title: string): PDFRef {
    const kids = tags.source.root.get(K)
    const part = this.partOf(title)
    if (tags.language !== null) part.set(PDFName.of('Lang'), text(tags.language))
    if (kids) part.set(K, copier.copy(kids))
    this.file.write(tags.part, part)
    this.copyRest(tags, copier)
    return tags.part
  }

  /**
   * The Part of a paper that has no tags. Nothing on its pages is said to be anything: it only stands in the tree, in
   * its place, with a sentence for whoever looks.
   */
  addUntagged(title: string, pages: number): PDFRef {
    const part = this.partOf(title)
    const where = pages === 1 ? 'its page is' : `its ${pages} pages are`
    part.set(PDFName.of('Alt'), text(`${title}: this paper has no tags, so ${where} not described here.`))
    return this.file.add(part)
  }

  private partOf(title: string): PDFDict {
    return this.file.context.obj({ Type: 'StructElem', S: 'Part', P: this.document, T: text(title) })
  }

  /**
   * Copies the tree of our own pages, whose sections stand apart in the pack: they hang right below its document.
   *
   * @returns the sections, in order
   */
  copySections(tags: PaperTags, copier: ObjectCopier): PDFRef[] {
    const [own] = refsIn(tags.source.root)
    const document = own && copier.source.lookup(own)
    if (!own || !(document instanceof PDFDict)) return []
    copier.place(own, this.document)
    const sections = refsIn(document).map((section) => copier.ref(section))
    this.file.write(tags.part, PDFNull)
    this.copyRest(tags, copier)
    return sections
  }

  private copyRest({ source, base, idPrefix }: PaperTags, copier: ObjectCopier): void {
    walkTree(dictAt(source.root, 'ParentTree'), 'Nums', (key, value) => {
      const parents = this.copyParents(source, copier, value)
      const number = key instanceof PDFNumber ? key.asNumber() : -1
      if (parents && number >= 0) this.parents.push([base + number, parents])
    })
    for (const [id, element] of source.ids)
      this.ids.push([prefixedId(copier, id, idPrefix), copier.ref(element)])
    copier.copyQueued()
  }

  /** The element of an annotation, or those of a page by the numbers of its content: only elements of the tree. */
  private copyParents(source: SoundTags, copier: ObjectCopier, value: PDFObject): PDFRef | null {
    const isInTree = (ref: PDFObject): ref is PDFRef => {
      const element = ref instanceof PDFRef ? copier.source.lookup(ref) : undefined
      return element instanceof PDFDict && source.elements.has(element)
    }
    if (isInTree(value)) return copier.ref(value)
    const list = value instanceof PDFRef ? copier.source.lookup(value) : value
    if (!(list instanceof PDFArray)) return null
    const copy = PDFArray.withContext(this.file.context)
    for (const each of list.asArray()) copy.push(isInTree(each) ? copier.ref(each) : PDFNull)
    return this.file.add(copy)
  }

  private addClasses(source: SoundTags, copier: ObjectCopier, paperNumber: number): Renamed {
    return this.classes.add(dictAt(source.root, 'ClassMap'), source.classes, copier, paperNumber)
  }

  /** Vocabularies of PDF 2.0, such as MathML. One address stands once, unless its papers say more of it. */
  private addNamespaces(root: PDFDict, copier: ObjectCopier): void {
    const list = root.lookup(PDFName.of('Namespaces'))
    for (const ref of list instanceof PDFArray ? list.asArray() : []) {
      const namespace = ref instanceof PDFRef ? copier.source.lookup(ref) : undefined
      if (!(ref instanceof PDFRef) || !(namespace instanceof PDFDict)) continue
      const address = namespace.has(PDFName.of('RoleMapNS'))
        ? undefined
        : textOf(namespace.lookup(PDFName.of('NS')))
      const known = address === undefined ? undefined : this.namespaces.get(address)
      if (known) copier.place(ref, known)
      else {
        const copied = copier.ref(ref)
        this.listed.push(copied)
        if (address !== undefined) this.namespaces.set(address, copied)
      }
    }
  }

  /** Where the tree stands, to go back to when a paper is taken back. */
  mark(): TagMark {
    return {
      nextNumber: this.nextNumber,
      parents: this.parents.length,
      ids: this.ids.length,
      listed: this.listed.length,
      namespaces: new Map(this.namespaces),
      roles: this.roles.mark(),
      classes: this.classes.mark(),
    }
  }

  rollBack(mark: TagMark): void {
    this.nextNumber = mark.nextNumber
    this.parents.length = mark.parents
    this.ids.length = mark.ids
    this.listed.length = mark.listed
    this.namespaces = new Map(mark.namespaces)
    this.roles.rollBack(mark.roles)
    this.classes.rollBack(mark.classes)
  }

  /** Writes the tree of the whole pack. @param parts in reading order */
  write(parts: readonly PDFRef[]): PDFRef {
    const { context } = this.file
    this.file.write(
      this.document,
      context.obj({ Type: 'StructElem', S: 'Document', P: this.root, K: [...parts] }),
    )
    const root = context.obj({
      Type: 'StructTreeRoot',
      K: this.document,
      ParentTree: this.writeParents(),
      ParentTreeNextKey: this.nextNumber,
    })
    const set = (key: string, value: PDFObject | null): void => {
      if (value) root.set(PDFName.of(key), value)
    }
    set('RoleMap', this.roles.toDict(context))
    set('ClassMap', this.classes.toDict(context))
    set('Namespaces', this.listed.length > 0 ? context.obj([...this.listed]) : null)
    set('IDTree', this.ids.length > 0 ? this.writeIds() : null)
    this.file.write(this.root, root)
    return this.root
  }

  private writeParents(): PDFRef {
    this.parents.sort(([a], [b]) => a - b)
    return this.writeTree('Nums', this.parents)
  }

  private writeIds(): PDFRef {
    const unique = new Map(this.ids.map((entry) => [entry[0].asString(), entry]))
    const sorted = [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
    return this.writeTree('Names', sorted)
  }

  /** A tree of keys in order, of two levels. */
  private writeTree<Key extends number | PDFHexString>(
    leafKey: 'Names' | 'Nums',
    entries: readonly (readonly [Key, PDFRef])[],
  ): PDFRef {
    const { context } = this.file
    const kids: PDFRef[] = []
    for (let at = 0; at < entries.length; at += ENTRIES_PER_NODE) {
      const some = entries.slice(at, at + ENTRIES_PER_NODE)
      const limits = [some[0], some.at(-1)].flatMap((entry) => (entry ? [entry[0]] : []))
      kids.push(this.file.add(context.obj({ Limits: limits, [leafKey]: some.flat() })))
    }
    return this.file.add(context.obj({ Kids: kids }))
  }
}

export interface PaperTags {
  readonly source: SoundTags
  /** The Part of the pack under which this paper's tags hang. */
  readonly part: PDFRef
  readonly base: number
  readonly idPrefix: string
  readonly language: string | null
}

export interface TagMark {
  readonly nextNumber: number
  readonly parents: number
  readonly ids: number
  readonly listed: number
  readonly namespaces: ReadonlyMap<string, PDFRef>
  readonly roles: ReadonlyMap<PDFName, PDFName>
  readonly classes: ReadonlyMap<PDFName, PDFObject>
}

const ENTRIES_PER_NODE = 256
const K = PDFName.of('K')

/** The kids of an element that are elements themselves. */
function refsIn(element: PDFDict): PDFRef[] {
  const kids = element.lookup(K)
  const list = kids instanceof PDFArray ? kids.asArray() : [element.get(K)]
  return list.filter((kid) => kid instanceof PDFRef)
}

/** "en-GB", "cy"; `null`: the paper does not say, or says something that is no language. */
export function languageOf(catalog: PDFDict): string | null {
  const language = textOf(catalog.lookup(PDFName.of('Lang')))?.trim()
  return language && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(language) ? language : null
}
