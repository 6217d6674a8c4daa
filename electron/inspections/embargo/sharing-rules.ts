import type { Output } from '@shared/contract.ts'
import { findShippedFramework } from '../../resources/load-frameworks.ts'

/** Who may know or must not, as the framework has it, each with its source; none where no framework is chosen. */
export const sharingRules = (frameworkId: string | null): Output<'embargo.get'>['rules'] => {
  const framework = frameworkId === null ? null : findShippedFramework(frameworkId)
  if (framework === null) return []
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
