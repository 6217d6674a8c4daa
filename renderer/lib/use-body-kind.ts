import type { BodyKindOption } from '@shared/contract/bodies.ts'
import { useCurrentBody } from './current-body.tsx'
import { useAsk } from './use-ask.ts'

const plainWords: BodyKindOption['words'] = {
  member: 'member',
  members: 'members',
  chair: 'chair',
  clerk: 'clerk',
}

/** The kind of the body at work, with its words; `kind` is null for the moment that it takes to come. */
export const useBodyKind = (): {
  readonly kind: BodyKindOption | null
  readonly words: BodyKindOption['words']
} => {
  const { body } = useCurrentBody()
  const { data } = useAsk('bodies.kinds', {})
  const kind = data?.find((each) => each.kind === body.kind) ?? null
  return { kind, words: kind?.words ?? plainWords }
}
