import type { Output, Parsed } from '@shared/contract.ts'
import type { ListedInspection } from '@shared/contract/inspections.ts'
import { AppError } from '@shared/errors.ts'
import type { JobContext } from '../../app/handler.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import type { ReadDb } from '../../db/handles.ts'
import { listRows } from '../../db/table.ts'
import { actions } from '../../db/tables.ts'
import { savePage } from '../../improvement/page/save-page.service.ts'
import type { MinutesSecrets } from '../../minutes-out/leak/minutes-secrets.ts'
import { ACCENTS } from '../../pack/accents.ts'
import { whose } from '../../pack/model.ts'
import { listPoints } from '../debrief/points.repo.ts'
import { readInspection, readInspections } from '../record/inspections.service.ts'
import { listFindings } from './findings.repo.ts'
import { answered } from './list-findings.service.ts'
import { planPage } from './plan-page.ts'

/** Saves the action plan where the person says, whole or not at all, and reads it back. Null when cancelled. */
export const savePlan = async (
  { inspectionId, format, readers }: Parsed<'findings.savePlan'>,
  job: JobContext,
): Promise<Output<'findings.savePlan'>> => {
  const db = job.app.files.reader()
  const today = job.app.clock.today()
  const inspection = readInspection(db, inspectionId, today)
  if (inspection.isEmbargoed && readers === 'public')
    throw new AppError(
      'rule',
      'This inspection is embargoed: its plan is for the people on its list until the report is published. No file was made.',
    )
  const body = getBody(db, inspection.bodyId)
  const page = planPage(answered(db, inspection, today), {
    whose: whose(body),
    accent: ACCENTS[body.accent],
    readers,
    today,
  })
  return await savePage(
    {
      page,
      format,
      secrets: { words: secretsOf(db, inspection, { readers, today }), lawful: [JSON.stringify(page.title)] },
      refusal:
        'No file was made, because its readers would find in it what is not for them: a confidential action, or something of another inspection that is embargoed. Put it in other words, and try again.',
      fileParts: [
        body.organisation || body.name,
        inspection.title,
        'action plan',
        today,
        ...closedPart(inspection),
      ],
    },
    job,
  )
}

const closedPart = ({ isEmbargoed }: ListedInspection): string[] => (isEmbargoed ? ['EMBARGOED'] : [])

/** Words that are not for the readers of a plan: of other inspections under embargo, and for everybody confidential actions. */
const secretsOf = (
  db: ReadDb,
  { id, bodyId }: ListedInspection,
  { readers, today }: { readonly readers: Parsed<'findings.savePlan'>['readers']; readonly today: string },
): MinutesSecrets['words'] => {
  const ours = new Set([...listFindings(db, id), ...listPoints(db, id)].map(({ words }) => words))
  const embargoed = readInspections(db, bodyId, today)
    .filter((each) => each.isEmbargoed && each.id !== id)
    .flatMap((each) => [...listPoints(db, each.id), ...listFindings(db, each.id)])
    .filter(({ words }) => !ours.has(words))
    .map(({ words }) => ({ what: 'something of another inspection under embargo', text: words }))
  if (readers === 'board') return embargoed
  const closed = listRows(db, actions, 'WHERE bodyId = ? AND isConfidential = 1', [bodyId])
  return [...embargoed, ...closed.map(({ text }) => ({ what: 'a confidential action', text }))]
}
