import { PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib'
import type { ObjectCopier } from './copier.ts'
import { arrayAt, dictAt, nameAt, text } from './objects.ts'
import type { PdfFile } from './pdf-file.ts'

/** The form fields of one paper, gathered under one parent so that two papers may use the same field names. */
export interface PaperForm {
  readonly field: PDFRef
  readonly resources: PDFDict | undefined
  readonly needsAppearances: boolean
  /** A field that somebody had signed. A signature covers the bytes of the paper alone and does not hold in a pack. */
  readonly hadSignature: boolean
}

/**
 * Copies a paper's form. Its fields hang below a new one named `prefix`: "name" becomes "paper3.name".
 * Call it before the pages are copied, since their widgets are the fields.
 *
 * @returns `null` when the paper has no form
 */
export function copyForm(catalog: PDFDict, copier: ObjectCopier, prefix: string): PaperForm | null {
  const form = dictAt(catalog, 'AcroForm')
  const tops =
    (form &&
      arrayAt(form, 'Fields')
        ?.asArray()
        .filter((field) => field instanceof PDFRef)) ??
    []
  if (!form || tops.length === 0) return null
  const field = copier.file.nextRef()
  for (const top of tops) copier.amendments.set(top, (copy) => copy.set(PDFName.of('Parent'), field))
  copier.file.write(field, parentField(form, copier, prefix, tops))
  const resources = dictAt(form, 'DR')
  const copiedResources = resources && copier.copyDict(resources)
  copier.copyQueued()
  return {
    field,
    resources: copiedResources,
    needsAppearances: form.lookup(PDFName.of('NeedAppearances'))?.toString() === 'true',
    hadSignature: tops.some((top) => isSigned(copier, top)),
  }
}

/** `DA` and `Q` of the form are inherited by its fields; the parent field passes them on. */
function parentField(form: PDFDict, copier: ObjectCopier, prefix: string, tops: readonly PDFRef[]): PDFDict {
  const parent = copier.file.context.obj({ T: text(prefix), Kids: tops.map((top) => copier.ref(top)) })
  for (const key of ['DA', 'Q']) {
    const value = form.get(PDFName.of(key))
    if (value) parent.set(PDFName.of(key), copier.copy(value))
  }
  return parent
}

function isSigned(copier: ObjectCopier, ref: PDFRef): boolean {
  const field = copier.source.lookup(ref)
  return field instanceof PDFDict && nameAt(field, 'FT') === 'Sig' && field.has(PDFName.of('V'))
}

/** One form for the whole pack. Where two papers give a resource the same name, the first wins. */
export function writeForm(file: PdfFile, forms: readonly PaperForm[]): PDFRef {
  const dict = file.context.obj({ Fields: forms.map((form) => form.field) })
  dict.set(PDFName.of('DR'), mergedResources(file, forms))
  if (forms.some((form) => form.needsAppearances))
    dict.set(PDFName.of('NeedAppearances'), file.context.obj(true))
  return file.add(dict)
}

function mergedResources(file: PdfFile, forms: readonly PaperForm[]): PDFDict {
  const merged = file.context.obj({})
  for (const { resources } of forms) {
    for (const [category, value] of resources?.entries() ?? []) {
      const known = dictAt(merged, category.decodeText())
      const added = resources && dictAt(resources, category.decodeText())
      if (!known) merged.set(category, value instanceof PDFDict ? value.clone(file.context) : value)
      else
        for (const [name, resource] of added?.entries() ?? []) if (!known.has(name)) known.set(name, resource)
    }
  }
  return merged
}
