import { pointTags, type PointTag } from '@shared/entities/inspection.ts'
import { pointTagWords } from '@shared/words/inspection-words.ts'

/** One key for each tag; they work at the start of a line and on a line of the list. */
export const keyOfTag: Readonly<Record<PointTag, string>> = {
  strength: '+',
  improvement: '-',
  priority: '!',
  note: '.',
}

/** Says that it was known before; in the list `y` and `n` say whether. */
export const knownKey = '='

/** Null for any other key. */
export const tagOfKey = (key: string): PointTag | null =>
  pointTags.find((tag) => keyOfTag[tag] === key) ?? null

export const tagOptions = pointTags.map((id) => ({
  id,
  label: pointTagWords[id],
  detail: `Key ${keyOfTag[id]}`,
}))

/** What a tag looks like beside its line. */
export const toneOfTag = { strength: 'done', improvement: 'soon', priority: 'late', note: 'plain' } as const
