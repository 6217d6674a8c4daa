import { z } from 'zod'
import { bodyId } from '../entities/body.ts'
import { meetingId } from '../entities/meeting.ts'
import { personId } from '../entities/person.ts'
import { day } from '../entities/primitives.ts'
import { reviewCopy } from '../entities/review.ts'
import { job, query } from './define.ts'

/** Long enough that it is not tried out: four words do it. */
export const passphrase = z.string().min(12, { error: 'At least 12 characters: four words, say.' }).max(1000)

const someBodies = z.array(bodyId).min(1, { error: 'Choose a board.' }).max(50)

/** Somebody for whom a copy can be made, with what would be in it. */
const prospect = z.object({
  personId,
  name: z.string(),
  /** Their place on each of the bodies asked for: "Chair, Co-opted"; empty for a plain member. */
  places: z.array(z.object({ bodyId, bodyName: z.string(), role: z.string() })),
  /** For each meeting of those whose pack was issued: as issued to whom, or why there is none for this person. */
  packs: z.array(
    z.object({
      meetingId,
      /** "members", "Dr Miriam Reed"; null: none. */
      forWhom: z.string().nullable(),
      /** A sentence; empty where there is one. */
      reason: z.string(),
      /** Whether a password was set when it was issued: in a copy it has none. */
      wasProtected: z.boolean(),
    }),
  ),
  /** For all of those bodies. */
  actionCount: z.number().int(),
})
export type ReviewProspect = z.infer<typeof prospect>

const madeCopy = reviewCopy.extend({ personName: z.string() })
export type MadeReviewCopy = z.infer<typeof madeCopy>

/**
 * What the clerk does about review copies. In a review copy itself none of it answers: what its reader does there stands
 * in the other methods that begin with `review.`.
 */
export const reviewContract = {
  /**
   * Who is in post today on one of some bodies, the meetings of those whose packs were issued, and the copies made so far
   * from this file.
   */
  'review.prospects': query(
    z.object({ bodyIds: someBodies }),
    z.object({
      people: z.array(prospect),
      /** The latest first. */
      meetings: z.array(
        z.object({ id: meetingId, bodyId, bodyName: z.string(), title: z.string(), meetsOn: day }),
      ),
      /** The latest first. */
      copies: z.array(madeCopy),
    }),
  ),
  /**
   * Makes one file for each person, where the clerk says: one by its name, several in a folder. Null when cancelled.
   * What was finished before it was stopped stays, and is noted. Nothing is overwritten in a folder.
   */
  'review.makeCopy': job(
    z.object({
      /** What there is to do and when they meet: of each of these on which the person is in post. */
      bodyIds: someBodies,
      personIds: z.array(personId).min(1, { error: 'Choose for whom.' }).max(200),
      /** Packs of these meetings go in, where they are of those bodies; none: actions and days only. */
      meetingIds: z.array(meetingId).max(50),
      /** Locks each copy; kept nowhere. Null: not locked. */
      passphrase: passphrase.nullable(),
    }),
    z
      .object({
        made: z.array(
          z.object({
            personId,
            name: z.string(),
            fileName: z.string(),
            packs: z.number().int(),
            actions: z.number().int(),
          }),
        ),
        /** For whom none was made, and why, as a sentence. */
        refused: z.array(z.object({ personId, name: z.string(), reason: z.string() })),
        wasStopped: z.boolean(),
      })
      .nullable(),
  ),
}
