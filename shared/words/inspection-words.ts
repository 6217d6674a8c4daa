import type { PointTag } from '../entities/inspection.ts'

/** What a line of a debrief or a report is, in a word or two. */
export const pointTagWords: Readonly<Record<PointTag, string>> = {
  strength: 'Strength',
  improvement: 'Area for improvement',
  priority: 'Priority',
  note: 'Note',
}
