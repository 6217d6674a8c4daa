import { z } from 'zod'
import { personId } from './person.ts'
import { instant, sha256 } from './primitives.ts'
import { returnEntry } from './return.ts'
import { returnReceiptId, reviewCopyId } from './review.ts'

/** The first line of a return is this, then its version. */
export const returnMagic = 'Packhorse return'

/** Raised when a program that reads the version before would misread it. */
export const returnVersion = 1

/** The head of a return: see `docs/return-file.md`. Nothing else may stand in it. */
export const returnHead = z.strictObject({
  returnId: returnReceiptId,
  /** The clerk's file, the review copy made from it, and whose it is. */
  originId: z.uuid(),
  copyId: reviewCopyId,
  personId,
  madeAt: instant,
  entries: z.array(returnEntry).min(1).max(5000),
  /** The bytes behind the head, in this order: one for each different file that the entries show. */
  files: z.array(z.strictObject({ sha256, size: z.number().int().min(0).max(100_000_000) })).max(5000),
})
export type ReturnHead = z.infer<typeof returnHead>
