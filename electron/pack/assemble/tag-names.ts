import { PDFDict, PDFName, type PDFContext, type PDFObject } from '@cantoo/pdf-lib'
import type { ObjectCopier } from './copier.ts'

/** Names of one paper that go by another name in the pack. */
export type Renamed = ReadonlyMap<PDFName, PDFName>

/**
 * The pack's role map. Each program has role names of its own and says which standard one each stands for; two papers
 * may say different things of one name. The later paper's name is then another one in the pack.
 */
export class RoleNames {
  /** By name: the standard role that it stands for; itself where its paper does not say. */
  private meanings = new Map<PDFName, PDFName>()

  /** Takes in the names that a paper uses. @param number of the paper, for new names */
  add(map: PDFDict | undefined, used: ReadonlySet<PDFName>, number: number): Renamed {
    const renamed = new Map<PDFName, PDFName>()
    for (const name of used) {
      const meaning = roleMeant(map, name)
      if (STANDARD.has(name) && meaning === name) continue
      const known = this.meanings.get(name)
      if (!STANDARD.has(name) && (known === undefined || known === meaning)) {
        this.meanings.set(name, meaning)
        continue
      }
      const fresh = freshName(name, number, this.meanings)
      renamed.set(name, fresh)
      this.meanings.set(fresh, meaning === name ? fresh : meaning)
    }
    return renamed
  }

  mark(): ReadonlyMap<PDFName, PDFName> {
    return new Map(this.meanings)
  }

  rollBack(mark: ReadonlyMap<PDFName, PDFName>): void {
    this.meanings = new Map(mark)
  }

  /** @returns `null` when no name needs to be explained */
  toDict(context: PDFContext): PDFDict | null {
    const explained = [...this.meanings].filter(([name, meaning]) => name !== meaning)
    return explained.length === 0 ? null : PDFDict.fromMapWithContext(new Map(explained), context)
  }
}

/** The role that a name stands for in the end: maps may lead from one name to the next, and round in circles. */
export function roleMeant(map: PDFDict | undefined, name: PDFName): PDFName {
  const seen = new Set([name])
  let meaning = name
  for (;;) {
    const next = map?.lookup(meaning)
    if (!(next instanceof PDFName) || seen.has(next)) return meaning
    seen.add(next)
    meaning = next
    if (STANDARD.has(meaning)) return meaning
  }
}

/** Classes of attributes, by name. Papers that say the same under one name share it; else the later one's is renamed. */
export class ClassNames {
  private classes = new Map<PDFName, PDFObject>()

  add(map: PDFDict | undefined, used: ReadonlySet<PDFName>, copier: ObjectCopier, number: number): Renamed {
    const renamed = new Map<PDFName, PDFName>()
    for (const name of used) {
      const value = map?.get(name)
      if (!value) continue
      const copy = copier.copy(value)
      const known = this.classes.get(name)
      if (known !== undefined && known.toString() !== copy.toString()) {
        const fresh = freshName(name, number, this.classes)
        renamed.set(name, fresh)
        this.classes.set(fresh, copy)
      } else this.classes.set(name, copy)
    }
    return renamed
  }

  mark(): ReadonlyMap<PDFName, PDFObject> {
    return new Map(this.classes)
  }

  rollBack(mark: ReadonlyMap<PDFName, PDFObject>): void {
    this.classes = new Map(mark)
  }

  toDict(context: PDFContext): PDFDict | null {
    return this.classes.size === 0 ? null : PDFDict.fromMapWithContext(this.classes, context)
  }
}

function freshName(name: PDFName, number: number, taken: ReadonlyMap<PDFName, unknown>): PDFName {
  let fresh = PDFName.of(`${name.decodeText()}-${number}`)
  for (let again = 2; taken.has(fresh); again++) fresh = PDFName.of(`${name.decodeText()}-${number}-${again}`)
  return fresh
}

/** Standard structure types: ISO 32000-1, 14.8.4. A pack never gives one of these another meaning. */
const STANDARD: ReadonlySet<PDFName> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private ' +
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  )
    .split(' ')
    .map((name) => PDFName.of(name)),
)
