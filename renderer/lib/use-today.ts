import { useCurrentBody } from './current-body.tsx'
import { useAsk } from './use-ask.ts'

const localDay = (): string => new Intl.DateTimeFormat('en-CA').format(new Date())

/** Today, `YYYY-MM-DD`, by main's clock, so that page and deadlines never disagree about midnight. */
export const useToday = (): string => {
  const { body } = useCurrentBody()
  return useAsk('bodies.get', { bodyId: body.id }).data?.today ?? localDay()
}
