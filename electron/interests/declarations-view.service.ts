import type { Output } from '@shared/contract.ts'
import type { ExpectedDeclaration, ListedDeclaration } from '@shared/contract/declarations.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import type { Interest } from '@shared/entities/interest.ts'
import { isInterestOn } from '@shared/rules/interest-year.ts'
import { listWithdrawing } from '../agenda/agenda.repo.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { getPerson } from '../people/people.repo.ts'
import { listDeclarations } from './declarations.repo.ts'
import { withdrawalGrounds } from './grounds.ts'
import { listInterestsOf } from './interests.repo.ts'
import { matchAgenda } from './matches.service.ts'
import { listDeclarers } from './who-declares.ts'

/** What was declared at a meeting, what is expected to be, and what there is to choose from. */
export const listMeetingDeclarations = (db: ReadDb, meetingId: MeetingId): Output<'declarations.list'> => {
  const meeting = getMeeting(db, meetingId)
  const grounds = withdrawalGrounds(getBody(db, meeting.bodyId).kind)
  const entries = grounds?.value.entries ?? []
  const declarations = listDeclarations(db, meetingId).map((each) => ({
    ...each,
    name: getPerson(db, each.personId).name,
    ground: entries.find(({ code }) => code === each.reasonCode)?.label ?? '',
  }))
  return {
    declarations,
    expected: expectedAt(db, meetingId, declarations),
    people: listDeclarers(db, meeting).map((each) => ({ ...each, interests: heldBy(db, meeting, each) })),
    grounds: entries.map((entry) => ({ ...entry })),
    groundsFrom: grounds && {
      title: grounds.source.title,
      address: grounds.source.address ?? '',
      provision: grounds.source.provision ?? '',
      confidence: grounds.confidence,
    },
  }
}

const heldBy = (
  db: ReadDb,
  { meetsOn }: Meeting,
  { personId }: Pick<Interest, 'personId'>,
): Pick<Interest, 'id' | 'organisation' | 'nature'>[] =>
  listInterestsOf(db, personId)
    .filter((each) => isInterestOn(each, meetsOn))
    .map(({ id, organisation, nature }) => ({ id, organisation, nature }))

/** Who must withdraw by the agenda, then whose interest an item names; not those who declared meanwhile. */
const expectedAt = (
  db: ReadDb,
  meetingId: MeetingId,
  declared: readonly ListedDeclaration[],
): ExpectedDeclaration[] => {
  // Asked again whenever the minutes are written to, so it must be quick: pages are for the agenda.
  const matches = matchAgenda(db, meetingId, { isThorough: false })
  const known = listWithdrawing(db, meetingId).map(
    ({ itemId, personId, name, reason }): ExpectedDeclaration => ({
      itemId,
      personId,
      name,
      nature: reason,
      interestId:
        matches.find((each) => each.itemId === itemId && each.personId === personId)?.interestId ?? null,
      why: `The agenda says that ${name} must withdraw.`,
    }),
  )
  const named = matches
    .filter(({ isWithdrawing }) => !isWithdrawing)
    .map(({ itemId, personId, name, organisation, nature, interestId, found }) => ({
      itemId,
      personId,
      name,
      nature: [organisation, nature].filter(Boolean).join(': '),
      interestId,
      why: `“${organisation}” is in the register of ${name} and stands in ${found[0] ?? 'the item'}.`,
    }))
  return [...known, ...named].filter(
    ({ itemId, personId }) => !declared.some((each) => each.itemId === itemId && each.personId === personId),
  )
}
