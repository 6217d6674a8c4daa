import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, PDFRef, type PDFObject } from '@cantoo/pdf-lib'
import type { EntryRule, ObjectCopier } from './copier.ts'
import { dictAt, numberAt, text, walkTree } from './objects.ts'
import type { PdfFile } from './pdf-file.ts'

/**
 * Structure tags: the tree by which a screen reader knows headings, lists and tables. The pack has one tree,
 * Document > Part, with one Part for each tagged paper.
 *
 * Pages point into the tree by numbers (`StructParents`), which must be unique in the pack: each paper's numbers are
 * moved up by the count of those before it.
 */
export class TagTree {
  private readonly root: PDFRef
  private readonly document: PDFRef
  private readonly roles = new Map<PDFName, PDFObject>()
  private readonly namespaces: PDFObject[] = []
  private parents: (readonly [number, PDFRef])[] = []
  private nextNumber = 0

  private readonly file: PdfFile

  constructor(file: PdfFile) {
    this.file = file

    this.root = file.nextRef()
    this.document = file.nextRef()
  }

  /** Rules that move a paper's numbers and rename its roles; add them before its pages are copied. */
  begin(catalog: PDFDict, copier: ObjectCopier, paperNumber: number): PaperTags | null {
    const source = structureOf(catalog)
    if (!source) {
      copier.addRule('StructParent', leftOut)
      copier.addRule('StructParents', leftOut)
      return null
    }
    const base = this.nextNumber
    const renamed = this.addRoles(source, copier, paperNumber)
    copier.addRule('StructParent', movedNumber(STRUCT_PARENT, base))
    copier.addRule('StructParents', movedNumber(STRUCT_PARENTS, base))
    if (renamed.size > 0) copier.addRule('S', renamedRole(renamed))
    const part = this.file.nextRef()
    const rootRef = catalog.get(PDFName.of('StructTreeRoot'))
    if (rootRef instanceof PDFRef) copier.place(rootRef, part) // the paper's top elements hang below its Part
    this.nextNumber = base + countOf(source)
    return { source, part, base }
  }

  /** Copies a paper's tree; call it after the pages. @returns the Part to hang into the document, in its place */
  copyTree(tags: PaperTags, copier: ObjectCopier, title: string): PDFRef {
    const kids = tags.source.get(K)
    const part = this.file.context.obj({ Type: 'StructElem', S: 'Part', P: this.document, T: text(title) })
    if (kids) part.set(K, copier.copy(kids))
    this.file.write(tags.part, part)
    this.copyRest(tags, copier)
    return tags.part
  }

  /**
   * Copies the tree of our own pages, whose sections stand apart in the pack: they hang right below its document.
   *
   * @returns the sections, in order
   */
  copySections(tags: PaperTags, copier: ObjectCopier): PDFRef[] {
    const [own] = refsIn(tags.source)
    const document = own && copier.source.lookup(own)
    if (!own || !(document instanceof PDFDict)) return []
    copier.place(own, this.document)
    const sections = refsIn(document).map((section) => copier.ref(section))
    this.file.write(tags.part, PDFNull)
    this.copyRest(tags, copier)
    return sections
  }

  private copyRest(tags: PaperTags, copier: ObjectCopier): void {
    walkTree(dictAt(tags.source, 'ParentTree'), 'Nums', (key, value) => {
      if (key instanceof PDFNumber)
        this.parents.push([tags.base + key.asNumber(), this.asRef(copier.copy(value))])
    })
    const namespaces = tags.source.lookup(PDFName.of('Namespaces'))
    if (namespaces instanceof PDFArray) this.namespaces.push(...copier.copyArray(namespaces).asArray())
    copier.copyQueued()
  }

  /** Where the numbering stands, to go back to when a paper is taken back. */
  mark(): TagMark {
    return { nextNumber: this.nextNumber, parents: this.parents.length, namespaces: this.namespaces.length }
  }

  rollBack(mark: TagMark): void {
    this.nextNumber = mark.nextNumber
    this.parents.length = mark.parents
    this.namespaces.length = mark.namespaces
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
    if (this.roles.size > 0) root.set(PDFName.of('RoleMap'), PDFDict.fromMapWithContext(this.roles, context))
    if (this.namespaces.length > 0) root.set(PDFName.of('Namespaces'), context.obj([...this.namespaces]))
    this.file.write(this.root, root)
    return this.root
  }

  /** Two papers may give one role name two meanings: the later paper's role is then renamed. */
  private addRoles(source: PDFDict, copier: ObjectCopier, paperNumber: number): Map<PDFName, PDFName> {
    const renamed = new Map<PDFName, PDFName>()
    for (const [name, value] of dictAt(source, 'RoleMap')?.entries() ?? []) {
      const meaning = copier.copy(value)
      const known = this.roles.get(name)
      if (known === undefined || known === meaning) this.roles.set(name, meaning)
      else {
        const fresh = PDFName.of(`${name.decodeText()}-${paperNumber}`)
        renamed.set(name, fresh)
        this.roles.set(fresh, meaning)
      }
    }
    return renamed
  }

  private writeParents(): PDFRef {
    const { context } = this.file
    this.parents.sort(([a], [b]) => a - b)
    const kids: PDFRef[] = []
    for (let at = 0; at < this.parents.length; at += PARENTS_PER_NODE) {
      const some = this.parents.slice(at, at + PARENTS_PER_NODE)
      const limits = [some[0]?.[0] ?? 0, some.at(-1)?.[0] ?? 0]
      kids.push(this.file.add(context.obj({ Limits: limits, Nums: some.flat() })))
    }
    return this.file.add(context.obj({ Kids: kids }))
  }

  private asRef(object: PDFObject): PDFRef {
    return object instanceof PDFRef ? object : this.file.add(object)
  }
}

export interface PaperTags {
  readonly source: PDFDict
  /** The Part of the pack under which this paper's tags hang. */
  readonly part: PDFRef
  readonly base: number
}

export interface TagMark {
  readonly nextNumber: number
  readonly parents: number
  readonly namespaces: number
}

const PARENTS_PER_NODE = 256
const S = PDFName.of('S')
const P = PDFName.of('P')
const K = PDFName.of('K')
const STRUCT_PARENT = PDFName.of('StructParent')
const STRUCT_PARENTS = PDFName.of('StructParents')

/** The kids of an element that are elements themselves. */
function refsIn(element: PDFDict): PDFRef[] {
  const kids = element.lookup(K)
  const list = kids instanceof PDFArray ? kids.asArray() : [element.get(K)]
  return list.filter((kid) => kid instanceof PDFRef)
}

/** A paper is tagged when its tree has something in it; several programs write an empty one. */
function structureOf(catalog: PDFDict): PDFDict | undefined {
  const root = dictAt(catalog, 'StructTreeRoot')
  return root?.has(PDFName.of('K')) ? root : undefined
}

function countOf(root: PDFDict): number {
  let highest = -1
  walkTree(dictAt(root, 'ParentTree'), 'Nums', (key) => {
    if (key instanceof PDFNumber) highest = Math.max(highest, key.asNumber())
  })
  return Math.max(highest + 1, numberAt(root, 'ParentTreeNextKey') ?? 0)
}

const leftOut: EntryRule = () => true

function movedNumber(key: PDFName, base: number): EntryRule {
  return (source, value, target) => {
    if (value instanceof PDFNumber) target.set(key, source.context.obj(value.asNumber() + base))
    return true
  }
}

/** Only structure elements have both a role (`S`) and a parent (`P`). */
function renamedRole(renamed: ReadonlyMap<PDFName, PDFName>): EntryRule {
  return (source, value, target) => {
    const fresh = value instanceof PDFName && source.has(P) ? renamed.get(value) : undefined
    if (fresh) target.set(S, fresh)
    return fresh !== undefined
  }
}

/** Whether a paper carries tags that a screen reader could use. */
export function isTagged(catalog: PDFDict): boolean {
  return structureOf(catalog) !== undefined
}
