import { join } from 'node:path'
import type { ReturnEntry } from '@shared/entities/return.ts'
import { aBoardWithPack } from './a-board-with-pack.ts'

/** Bytes of a photograph, as far as anybody here looks at them. */
const photograph = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 400 }, (_, at) => at % 251)])

/**
 * A clerk's file with an action of Jo Ward's due on 1 December 2026, and her review copy in which she said that it is
 * done, with a photograph, sent apologies and declared an interest. Standing in the clerk's file; the return is saved.
 */
export const aReturn = async () => {
  const work = await aBoardWithPack()
  const { ask, answers, folder, app, ward, make, open, issue, raise, budget, meetingId } = work
  const clerks = app.files.required.path
  const { actionId } = await raise('Ask for three quotes')
  await issue('Pack.pdf')
  await make(ward)
  const returnPath = join(folder, 'Jo.packhorse-return')
  const toCopy = () => open('One.packhorse')
  const toClerk = async () => {
    answers.open = clerks
    return await ask('file.open', { path: null })
  }
  const sendBack = async (path: string, again = false) => {
    answers.save = path
    return await ask('returns.save', { again })
  }
  const take = async (path: string) => {
    answers.open = path
    return await ask('returns.open', { by: 'dialog' })
  }
  await toCopy()
  await ask('review.say', {
    kind: 'action-update',
    actionId,
    text: 'Three came in',
    status: 'done',
    proposedDueOn: null,
  })
  const { uploadId } = await ask('uploads.begin', { fileName: 'Quotes.jpg', size: photograph.byteLength })
  await ask('uploads.append', { uploadId, bytes: photograph })
  await ask('review.addEvidence', { actionId, uploadId, caption: 'The three' })
  await ask('review.say', { kind: 'apologies', meetingId, reason: 'At a wedding' })
  await ask('review.say', {
    kind: 'declaration',
    meetingId,
    itemId: budget,
    nature: 'Her firm quoted',
    intends: 'leave',
  })
  await sendBack(returnPath)
  await toClerk()
  return { ...work, actionId, returnPath, photograph, toCopy, toClerk, sendBack, take }
}

/** Decisions that accept some entries, for a reason where one is given. */
export const accepting = (entries: readonly ReturnEntry[], reason = '') =>
  entries.map(({ id }) => ({ entryId: id, decision: 'accepted' as const, reason }))
