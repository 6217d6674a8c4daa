import type { CoverSheetData, CoverSheetField } from '@shared/entities/cover-sheet.ts'
import { useAsk } from '../../../lib/use-ask.ts'

export interface SheetOfBody {
  /** What the board asks for, in its order. */
  readonly fields: readonly CoverSheetField[]
  readonly verbs: CoverSheetData['verbs']
  readonly guides: CoverSheetData['guides']
}

/** What a board asks of its cover sheets; null until it is known. */
export const useCoverSheet = (bodyId: string): SheetOfBody | null => {
  const { data } = useAsk('bodies.coverSheet', { bodyId })
  if (data === undefined) return null
  const fields = data.chosen.flatMap((id) => data.fields.find((field) => field.id === id) ?? [])
  return { fields, verbs: data.verbs, guides: data.guides }
}
