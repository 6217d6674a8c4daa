import type { PersonId } from '@shared/entities/person.ts'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { useAsk } from '../../../lib/use-ask.ts'

/** The people of the board, to choose from by name. */
export const usePeople = () => {
  const { body } = useCurrentBody()
  const members = useAsk('people.list', { bodyId: body.id, includeEnded: false }).data?.members ?? []
  const people = new Map(members.map(({ person }) => [person.name, person.id]))
  return {
    options: [...people].map(([name, id]) => ({ id: id as string, label: name })),
    /** Null for a name that is nobody's here. */
    idOf: (name: string): PersonId | null => people.get(name.trim()) ?? null,
  }
}
