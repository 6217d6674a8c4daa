import data from '@resources/cover-sheet.json'
import type { Body } from '@shared/entities/body.ts'
import { type CoverSheetData, coverSheetData, type CoverSheetField } from '@shared/entities/cover-sheet.ts'
import { parseResource, uniqueBy } from './parse-resource.ts'

const loaded = parseResource('cover-sheet.json', coverSheetData, data)
const fields = uniqueBy('cover-sheet.json', loaded.fields, ({ id }) => id)

/** Every field that a cover sheet can have, the verbs of recommendations, and advice. */
export const coverSheetResource = (): CoverSheetData => loaded

/** The fields that a body asks for, in its order: its own choice, or those of its kind. Unknown ids are left out. */
export const coverSheetFieldsOf = (
  body: Pick<Body, 'kind' | 'coverSheetFields'>,
): readonly CoverSheetField[] =>
  body.coverSheetFields === null
    ? loaded.fields.filter(({ bodyKinds }) => bodyKinds.includes(body.kind))
    : body.coverSheetFields.flatMap((id) => fields.get(id) ?? [])
