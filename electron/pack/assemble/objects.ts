import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib'

/** Small readers over the library's low-level objects. They answer `undefined` where a file is not as it should be. */

export function dictAt(dict: PDFDict, key: string): PDFDict | undefined {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFDict ? value : undefined
}

export function arrayAt(dict: PDFDict, key: string): PDFArray | undefined {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFArray ? value : undefined
}

export function numberAt(dict: PDFDict, key: string): number | undefined {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

/** A name without its slash. */
export function nameAt(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

/** The text of a string or a name. */
export function textOf(object: PDFObject | undefined): string | undefined {
  if (object instanceof PDFString || object instanceof PDFHexString || object instanceof PDFName) {
    return object.decodeText()
  }
  return undefined
}

/** Follows a reference once; other objects are returned as they are. */
export function resolve(context: PDFContext, object: PDFObject | undefined): PDFObject | undefined {
  return object instanceof PDFRef ? context.lookup(object) : object
}

/** A text string that any reader shows right, whatever its letters. */
export function text(value: string): PDFHexString {
  return PDFHexString.fromText(value)
}

/**
 * Calls `visit` for each entry of a name tree (`Names`) or number tree (`Nums`). Damaged files have trees that bite
 * their own tail: a node is entered once only.
 */
export function walkTree(
  node: PDFObject | undefined,
  leafKey: 'Names' | 'Nums',
  visit: (key: PDFObject | undefined, value: PDFObject) => void,
  seen = new Set<PDFObject>(),
): void {
  if (!(node instanceof PDFDict) || seen.has(node)) return
  seen.add(node)
  const leaf = arrayAt(node, leafKey)
  if (leaf) for (let i = 0; i + 1 < leaf.size(); i += 2) visit(leaf.lookup(i), leaf.get(i + 1))
  const kids = arrayAt(node, 'Kids')
  if (kids) for (let i = 0; i < kids.size(); i++) walkTree(kids.lookup(i), leafKey, visit, seen)
}
