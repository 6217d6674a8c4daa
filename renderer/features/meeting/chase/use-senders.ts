import type { Option } from '../../../components/option-list.tsx'
import { useBodyKind } from '../../../lib/use-body-kind.ts'
import { useAsk } from '../../../lib/use-ask.ts'
import { upperFirst } from '@shared/words/upper-first.ts'

/** Who may owe a paper: everyone in post on the body. Anybody else can be written in. */
export const useSenders = (bodyId: string): readonly Option[] => {
  const people = useAsk('people.list', { bodyId, includeEnded: false })
  const { words } = useBodyKind()
  const roles: Readonly<Record<string, string>> = {
    chair: upperFirst(words.chair),
    clerk: upperFirst(words.clerk),
    head: 'Head',
  }
  return (people.data?.members ?? []).map(({ id, person, role, category }) => ({
    id,
    label: person.name,
    detail: roles[role] ?? category,
  }))
}
