import { useAsk, useTell } from '../../../lib/use-ask.ts'

const key = 'pack.isLive'

export interface Live {
  /** Whether the preview follows every change by itself; kept in the file's settings. Null until that is known. */
  readonly isLive: boolean | null
  readonly setLive: (isLive: boolean) => void
}

export const useIsLive = (): Live => {
  const settings = useAsk('settings.get', {})
  const { mutate } = useTell('settings.set')
  return {
    isLive: settings.data === undefined ? null : settings.data[key] !== 'no',
    setLive: (isLive) => mutate({ key, value: isLive ? 'yes' : 'no' }),
  }
}
