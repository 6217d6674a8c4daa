import type { Parsed } from '@shared/contract.ts'
import type { Issue } from '@shared/entities/issue.ts'
import { AppError } from '@shared/errors.ts'
import { audienceWords } from '@shared/words/audience.ts'
import { formatDate } from '@shared/words/dates.ts'
import { getAgenda } from '../agenda/agenda-view.service.ts'
import type { ReadDb } from '../db/handles.ts'
import { readerName } from '../pack-jobs/packs.repo.ts'
import { gather } from '../pack/gather.ts'
import type { PackModel } from '../pack/model.ts'
import type { Comparing } from './compare-models.ts'
import { listIssuesTo } from './issues.repo.ts'
import { type Chain, changesSince, consolidatedOf, type Issued, supplementOf } from './later-models.ts'

type Wanted = Omit<Parsed<'issues.issue'>, 'password' | 'isShrunk'>

/** What is about to be issued, and after what. */
export interface Due {
  readonly model: PackModel
  /** What the same audience has already, the earliest first; none where this is its pack. */
  readonly before: readonly Issue[]
}

/**
 * What would be issued now.
 *
 * @throws AppError `conflict` where the audience has its pack already, or has none yet, or knows all there is
 */
export const whatIsDue = (db: ReadDb, wanted: Wanted, today: string): Due => {
  const before = listIssuesTo(db, wanted.meetingId, wanted.audience)
  const chain = chainOf(before)
  const asBefore = chain && chain[0].model.watermark !== null
  const hasWatermark = wanted.hasWatermark ?? asBefore
  const now = gather(db, { ...wanted, hasWatermark, document: 'pack' }, today)
  const forWhom = audienceWords(wanted.audience, readerName(db, wanted.audience))
  if (wanted.kind === 'pack') {
    if (chain === null) return { model: now, before }
    const on = formatDate(before[0]?.issuedOn ?? today)
    throw refused(
      `The pack for ${forWhom} was issued on ${on}. What has changed since goes out as a supplement.`,
    )
  }
  if (chain === null)
    throw refused(
      `The pack for ${forWhom} has not been issued yet. Issue it first: a supplement follows a pack.`,
    )
  const stands = standsIn(db, wanted, today)
  const model = (wanted.kind === 'supplement' ? supplementOf : consolidatedOf)(chain, now, stands)
  if (model.later?.changes.length === 0)
    throw refused(`Nothing has changed since the last issue for ${forWhom}. Nothing was made.`)
  return { model, before }
}

const refused = (message: string): AppError => new AppError('conflict', message)

/** Issues of one audience as what follows needs them; null where there are none. */
export const chainOf = (before: readonly Issue[]): Chain | null => {
  const [first, ...rest] = before.map(asIssued)
  return first === undefined ? null : [first, ...rest]
}

const asIssued = ({ kind, model, pageMap, lastPage, issuedOn }: Issue): Issued => ({
  kind,
  model: frozenModel(model),
  pageMap,
  lastPage,
  issuedOn: formatDate(issuedOn),
})

/** The pipeline's own data, kept as it was; this is the one place where it comes back. */
export const frozenModel = (model: Issue['model']): PackModel => model as unknown as PackModel

/** What one audience does not know yet. */
export const changesFor = (
  db: ReadDb,
  { meetingId, audience }: Pick<Issue, 'meetingId' | 'audience'>,
  chain: Chain,
  today: string,
) => {
  const { textSize } = chain[0].model
  const now = gather(db, { meetingId, audience, document: 'pack', textSize }, today)
  return changesSince(chain, now, standsIn(db, { meetingId }, today))
}

const standsIn = (
  db: ReadDb,
  { meetingId }: Pick<Issue, 'meetingId'>,
  today: string,
): Comparing['stands'] => {
  const { items } = getAgenda(db, meetingId, today)
  const standing = new Set<string>(items.flatMap((item) => [item.id, ...item.papers.map(({ id }) => id)]))
  return (id) => standing.has(id)
}
