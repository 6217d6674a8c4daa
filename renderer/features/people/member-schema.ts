import type { Member } from '@shared/contract/people.ts'
import { membership, person } from '@shared/entities/person.ts'
import { day } from '@shared/entities/primitives.ts'
import { z } from 'zod'

/** What the form of a member holds: the person and the place, checked by the same rules as the file. */
export const memberSchema = z
  .object({
    ...person.pick({ name: true, email: true, phone: true, notes: true }).shape,
    ...membership.pick({
      role: true,
      category: true,
      appointingBody: true,
      termTo: true,
      hasVote: true,
    }).shape,
    // Empty while the date is not whole; only a day passes.
    termFrom: z.union([day, z.null()]).refine((on) => on !== null, {
      error: 'Give the first day of the term, such as 1 September 2026.',
    }),
  })
  .refine(({ termFrom, termTo }) => termFrom === null || termTo === null || termFrom <= termTo, {
    path: ['termTo'],
    error: 'The term cannot end before it starts.',
  })

export type MemberValues = z.input<typeof memberSchema>

/** A new member who starts today. */
export const newMember = (today: string): MemberValues => ({
  name: '',
  email: '',
  phone: '',
  notes: '',
  role: 'member',
  category: '',
  appointingBody: '',
  termFrom: today,
  termTo: null,
  hasVote: true,
})

export const valuesOf = ({ person: who, ...place }: Member): MemberValues => ({
  name: who.name,
  email: who.email,
  phone: who.phone,
  notes: who.notes,
  role: place.role,
  category: place.category,
  appointingBody: place.appointingBody,
  termFrom: place.termFrom,
  termTo: place.termTo,
  hasVote: place.hasVote,
})

/** The two halves that the file keeps apart. */
export const personOf = ({ name, email, phone, notes }: MemberValues) => ({ name, email, phone, notes })

export const placeOf = ({ role, category, appointingBody, termFrom, termTo, hasVote }: MemberValues) => ({
  role,
  category,
  appointingBody,
  termFrom: termFrom ?? '',
  termTo,
  hasVote,
})
