import type { Output } from '@shared/contract.ts'
import type { Inspection } from '@shared/entities/inspection.ts'
import type { ReadDb } from '../../db/handles.ts'
import { frameworkFor } from '../frameworks/read-frameworks.ts'

/** Who may know or must not, as the framework has it, each with its source; none where no framework is chosen. */
export const sharingRules = (
  db: ReadDb,
  { bodyId, frameworkId }: Pick<Inspection, 'bodyId' | 'frameworkId'>,
): Output<'embargo.get'>['rules'] => {
  if (frameworkId === null) return []
  const framework = frameworkFor(db, bodyId, frameworkId)
  return framework.sharing.map(({ id, stage, permission, who, text, confidence, sources, note }) => {
    const [first] = framework.sources.filter((source) => sources.includes(source.id))
    return {
      id,
      stage,
      permission,
      who: [...who],
      text,
      note: note ?? '',
      confidence,
      source:
        first === undefined ? null : { title: first.title, publisher: first.publisher, where: first.where },
    }
  })
}
