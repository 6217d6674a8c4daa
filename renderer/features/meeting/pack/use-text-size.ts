import { useAsk, useTell } from '../../../lib/use-ask.ts'

const key = 'pack.textSize'
export const textSizes = [11, 12, 13, 14] as const

/** The size of printed text in points, kept in the file's settings so that it need be chosen only once. */
export const useTextSize = (): {
  readonly textSize: number
  readonly setTextSize: (size: number) => void
} => {
  const settings = useAsk('settings.get', {})
  const { mutate } = useTell('settings.set')
  const kept = Number(settings.data?.[key])
  return {
    textSize: textSizes.find((size) => size === kept) ?? 11,
    setTextSize: (size) => mutate({ key, value: String(size) }),
  }
}
