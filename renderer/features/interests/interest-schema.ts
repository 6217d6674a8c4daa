import type { ListedInterest } from '@shared/contract/interests.ts'
import { interest } from '@shared/entities/interest.ts'
import { day } from '@shared/entities/primitives.ts'
import { interestKindWords } from '@shared/words/interest-words.ts'
import { z } from 'zod'

/** A day that must be there; empty while it is not whole. */
export const neededDay = (error: string) =>
  z
    .union([day, z.null()])
    .refine((on) => on !== null, { error })
    .transform((on) => on ?? '')

/** What the form of an interest holds, checked by the same rules as the file. */
export const interestSchema = z
  .object({
    ...interest.pick({ kind: true, organisation: true, nature: true, fromOn: true, toOn: true }).shape,
    declaredOn: neededDay('Give the day on which it was declared.'),
  })
  .refine(({ fromOn, toOn }) => fromOn === null || toOn === null || fromOn <= toOn, {
    path: ['toOn'],
    error: 'It cannot end before it began.',
  })

export type InterestValues = z.input<typeof interestSchema>
export type CheckedInterest = z.output<typeof interestSchema>

export const newInterest = (today: string): InterestValues => ({
  kind: 'pecuniary',
  organisation: '',
  nature: '',
  fromOn: null,
  toOn: null,
  declaredOn: today,
})

export const valuesOf = ({ kind, organisation, nature, fromOn, toOn, declaredOn }: ListedInterest) => ({
  kind,
  organisation,
  nature,
  fromOn,
  toOn,
  declaredOn,
})

export const kindOptions = interest.shape.kind.options.map((id) => ({ id, label: interestKindWords[id] }))
