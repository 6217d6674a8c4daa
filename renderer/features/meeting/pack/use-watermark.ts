import type { Audience } from '@shared/entities/pack.ts'
import { isWatermarkUsual } from '@shared/rules/watermark.ts'
import { useAsk, useTell } from '../../../lib/use-ask.ts'

const keyOf = ({ kind }: Audience) => `pack.watermark.${kind}`

/** Whether each page says for whom it is: for one member unless the clerk says otherwise, which is kept in the file. */
export const useWatermark = (
  audience: Audience,
): { readonly hasWatermark: boolean; readonly setWatermark: (hasWatermark: boolean) => void } => {
  const settings = useAsk('settings.get', {})
  const { mutate } = useTell('settings.set')
  const kept = settings.data?.[keyOf(audience)]
  return {
    hasWatermark: kept === undefined ? isWatermarkUsual(audience.kind) : kept === 'yes',
    setWatermark: (hasWatermark) => mutate({ key: keyOf(audience), value: hasWatermark ? 'yes' : 'no' }),
  }
}
