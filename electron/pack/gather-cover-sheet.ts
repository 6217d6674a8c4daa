import type { CoverSheet, CoverSheetField, PurposeVerb } from '@shared/entities/cover-sheet.ts'
import type { CoverSheetLine, PackCoverSheet } from './model.ts'

/** What a body asks of its cover sheets. */
export interface Asked {
  /** In order; for a reader from whom something is kept, only those for the public. */
  readonly fields: readonly CoverSheetField[]
  readonly verbs: readonly PurposeVerb[]
}

/** A cover sheet in the body's order, without what is empty and what it does not ask for; `null`: nothing is left. */
export function packCoverSheet(sheet: CoverSheet | null, { fields, verbs }: Asked): PackCoverSheet | null {
  if (sheet === null) return null
  const lines = fields.map((field) => lineOf(field, sheet, verbs)).filter(({ entries }) => entries.length > 0)
  return lines.length === 0 ? null : { lines }
}

function lineOf(
  { id, label, kind }: CoverSheetField,
  sheet: CoverSheet,
  verbs: readonly PurposeVerb[],
): CoverSheetLine {
  if (kind === 'recommendations') {
    const asked = sheet.recommendations.filter(({ text }) => text !== '')
    const entries = asked.map(({ verb, text }) => ({
      verb: verbs.find((each) => each.id === verb)?.label ?? verb,
      text,
    }))
    return { label, isList: true, entries }
  }
  const parts = (sheet.words[id] ?? '')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
  return { label, isList: kind === 'list', entries: parts.map((text) => ({ verb: null, text })) }
}
