import type { Content } from 'pdfmake/interfaces'
import type { PackItem } from '../model.ts'

/** What only the chair sees below an item: that it is taken in private, and the notes for the chair. */
export function buildChairCues(item: PackItem): Content[] {
  const cues: Content[] = []
  if (item.isConfidential) {
    cues.push({
      text: 'PRIVATE: check who is in the room before starting this item.',
      style: 'closed',
      bold: true,
      margin: [0, 3, 0, 0],
    })
  }
  if (item.chairNotes) cues.push({ text: item.chairNotes, style: 'cue', margin: [0, 3, 0, 0] })
  return cues
}
