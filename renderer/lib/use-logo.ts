import type { BodySummary } from '@shared/contract/bodies.ts'
import { useMemo } from 'react'
import { useAsk } from './use-ask.ts'

/** The address of a body's logo for an `img`; null while it has none or it is still coming. */
export const useLogo = (body: Pick<BodySummary, 'id' | 'logoSha256'>): string | null => {
  const { data } = useAsk('bodies.logo', body.logoSha256 === null ? null : { bodyId: body.id })
  const logo = body.logoSha256 === null ? null : (data ?? null)
  return useMemo(
    () => (logo === null ? null : `data:${logo.mediaType};base64,${logo.bytes.toBase64()}`),
    [logo],
  )
}
