import { inspection, type Inspection } from '@shared/entities/inspection.ts'
import type { z } from 'zod'

/** What the form of an inspection holds; main checks the order of its days. */
export const inspectionSchema = inspection.pick({
  title: true,
  place: true,
  frameworkId: true,
  type: true,
  team: true,
  noticeOn: true,
  startsOn: true,
  endsOn: true,
  draftOn: true,
  feedbackDueOn: true,
  publishedOn: true,
})

export type InspectionValues = z.infer<typeof inspectionSchema>

export const newInspection = (place: string): InspectionValues => ({
  title: '',
  place,
  frameworkId: null,
  type: '',
  team: '',
  noticeOn: null,
  startsOn: null,
  endsOn: null,
  draftOn: null,
  feedbackDueOn: null,
  publishedOn: null,
})

export const valuesOf = (of: Inspection): InspectionValues => inspectionSchema.parse(of)
