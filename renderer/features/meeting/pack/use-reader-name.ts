import type { BodyId } from '@shared/entities/body.ts'
import type { Input } from '@shared/contract.ts'
import { audienceWords } from '@shared/words/audience.ts'
import { useAsk } from '../../../lib/use-ask.ts'

/** Says for whom a PDF is, in the middle of a sentence: "members", "Dr Miriam Reed". */
export const useReaderName = (bodyId: BodyId): ((audience: Input<'pack.preview'>['audience']) => string) => {
  const people = useAsk('people.list', { bodyId, includeEnded: false })
  return (audience) => {
    const member =
      audience.kind === 'person' && people.data?.members.find(({ person }) => person.id === audience.personId)
    const name = member ? member.person.name : 'one member'
    return audience.kind === 'person' ? name : audienceWords(audience, name)
  }
}
