import type { FindingKind } from '../entities/finding.ts'

export const findingKindWords: Readonly<Record<FindingKind, string>> = {
  improvement: 'Area for improvement',
  priority: 'Priority action',
  strength: 'Strength',
}
