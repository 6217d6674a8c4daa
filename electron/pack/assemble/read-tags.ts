import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFObject } from '@cantoo/pdf-lib'
import { dictAt, walkTree } from './objects.ts'

/** A paper's structure tree, followed from its root to its leaves and found sound. */
export interface SoundTags {
  readonly root: PDFDict
  readonly elements: ReadonlySet<PDFDict>
  /** Names that elements give their role. Those of a namespace of PDF 2.0 are not among them: no role map touches them. */
  readonly roles: ReadonlySet<PDFName>
  /** Names of classes of attributes. */
  readonly classes: ReadonlySet<PDFName>
  /** Elements with an ID of their own. */
  readonly ids: readonly (readonly [id: PDFObject, element: PDFRef])[]
  /** Elements that hold annotations, or content of streams other than a page's own. */
  readonly withObjects: ReadonlySet<PDFDict>
  /** Of those by which pages and annotations point into the tree. */
  readonly highestNumber: number
}

export type TagReading =
  | { readonly kind: 'none' }
  /** There are tags, but no reader could rely on them. */
  | { readonly kind: 'broken'; readonly why: TagFault }
  | { readonly kind: 'sound'; readonly tags: SoundTags }

export type TagFault =
  /** An element points to one that the file does not have. */
  | 'dangling'
  /** An element stands in two places, or below itself. */
  | 'twice'
  | 'no-role'
  /** An element does not know its parent, or names another. */
  | 'parent'
  /** The way back from the pages to the tree is missing. */
  | 'no-parent-tree'

const K = PDFName.of('K')
const P = PDFName.of('P')
const S = PDFName.of('S')
const C = PDFName.of('C')
const ID = PDFName.of('ID')
const NS = PDFName.of('NS')
const TYPE = PDFName.of('Type')
const MCR = PDFName.of('MCR')
const OBJR = PDFName.of('OBJR')
const OBJ = PDFName.of('Obj')
const STM = PDFName.of('Stm')

/** Reads a paper's tags through. Several programs write a tree with nothing in it: that is none. */
export function readTags(catalog: PDFDict): TagReading {
  const root = dictAt(catalog, 'StructTreeRoot')
  return root?.has(K) ? new TreeReader(root).read() : { kind: 'none' }
}

/** Each page and each link has one. Readers hold them in 32 bits, and a pack has many papers. */
const MOST_NUMBERS = 1_000_000

function highestIn(root: PDFDict): number {
  let highest = -1
  walkTree(dictAt(root, 'ParentTree'), 'Nums', (key) => {
    if (key instanceof PDFNumber) highest = Math.max(highest, key.asNumber())
  })
  return highest
}

class TreeReader {
  private readonly elements = new Set<PDFDict>()
  private readonly roles = new Set<PDFName>()
  private readonly classes = new Set<PDFName>()
  private readonly ids: [PDFObject, PDFRef][] = []
  private readonly withObjects = new Set<PDFDict>()
  private hasContent = false
  /** Not by recursion: a hostile tree may be deeper than any stack. */
  private readonly waiting: (readonly [kid: PDFObject, parent: PDFDict])[] = []

  private readonly root: PDFDict

  constructor(root: PDFDict) {
    this.root = root
  }

  read(): TagReading {
    this.waitForKids(this.root)
    for (let next = this.waiting.pop(); next; next = this.waiting.pop()) {
      const fault = this.take(...next)
      if (fault) return { kind: 'broken', why: fault }
    }
    if (!this.hasContent) return { kind: 'none' }
    const highestNumber = highestIn(this.root)
    if (highestNumber < 0 || highestNumber > MOST_NUMBERS) return { kind: 'broken', why: 'no-parent-tree' }
    const { root, elements, roles, classes, ids, withObjects } = this
    return { kind: 'sound', tags: { root, elements, roles, classes, ids, withObjects, highestNumber } }
  }

  private waitForKids(parent: PDFDict): void {
    const entry = parent.get(K)
    const kids = entry instanceof PDFRef ? this.root.context.lookup(entry) : entry
    if (!(kids instanceof PDFArray)) {
      if (entry) this.waiting.push([entry, parent])
      return
    }
    // The last first, so that they are taken in order.
    for (let at = kids.size() - 1; at >= 0; at--) this.waiting.push([kids.get(at), parent])
  }

  /** As `lookup` of the dictionary, without what that does besides: it is called for every element. */
  private at(dict: PDFDict, key: PDFName): PDFObject | undefined {
    const entry = dict.get(key)
    return entry instanceof PDFRef ? this.root.context.lookup(entry) : entry
  }

  private take(kid: PDFObject, parent: PDFDict): TagFault | null {
    if (kid instanceof PDFNumber) {
      this.hasContent = true
      return null
    }
    const object = kid instanceof PDFRef ? this.root.context.lookup(kid) : kid
    if (object instanceof PDFNumber) this.hasContent = true
    if (!(object instanceof PDFDict)) return object === undefined ? 'dangling' : null
    if (!isElement(object)) return this.takeContent(object, parent)
    return this.takeElement(object, parent, kid)
  }

  private takeContent(content: PDFDict, parent: PDFDict): TagFault | null {
    if (parent === this.root) return 'no-role'
    this.hasContent = true
    if (content.has(OBJ) || content.has(STM)) this.withObjects.add(parent)
    return null
  }

  private takeElement(element: PDFDict, parent: PDFDict, kid: PDFObject): TagFault | null {
    if (this.elements.has(element)) return 'twice'
    const role = this.at(element, S)
    if (!(role instanceof PDFName)) return 'no-role'
    if (this.at(element, P) !== parent) return 'parent'
    this.elements.add(element)
    if (!element.has(NS)) this.roles.add(role)
    if (element.has(C)) for (const name of namesIn(element.lookup(C))) this.classes.add(name)
    const id = element.has(ID) ? element.lookup(ID) : undefined
    if (id && kid instanceof PDFRef) this.ids.push([id, kid])
    this.waitForKids(element)
    return null
  }
}

/** Content says which it is, or by which number it goes; whatever else hangs in the tree should be an element. */
function isElement(dict: PDFDict): boolean {
  const type = dict.get(TYPE) // asked of every element: making the name anew each time took a third of the reading
  return type !== MCR && type !== OBJR
}

/** A class, or several with numbers of revisions between them. */
function namesIn(object: PDFObject | undefined): PDFName[] {
  const list = object instanceof PDFArray ? object.asArray() : [object]
  return list.filter((each) => each instanceof PDFName)
}

const MARKED = PDFName.of('Marked')
const SUSPECTS = PDFName.of('Suspects')
const STRUCT_PARENTS = PDFName.of('StructParents')
const CONTENTS = PDFName.of('Contents')

/**
 * Whether a sound tree is said to hold everything on the pages, by the author's program and by the pages themselves.
 * Only then may a pack with this paper say so of itself.
 */
export function isWhollyTagged(catalog: PDFDict, pages: readonly PDFDict[]): boolean {
  const info = dictAt(catalog, 'MarkInfo')
  const isSaid = info?.lookup(MARKED)?.toString() === 'true' && info.lookup(SUSPECTS)?.toString() !== 'true'
  return isSaid && pages.every((page) => page.has(STRUCT_PARENTS) || !page.has(CONTENTS))
}
