import { upperFirst } from '@shared/words/upper-first.ts'
import { useAsk, useTell } from './use-ask.ts'
import { useBodyKind } from './use-body-kind.ts'

const setting = 'actions.mine'

/** Whose actions "mine" are, as `owner` of `actions.list` takes it: the clerk's, until another owner was remembered. */
export const useMine = (): { readonly mine: string; readonly remember: (owner: string) => void } => {
  const { words } = useBodyKind()
  const settings = useAsk('settings.get', {}).data ?? {}
  const { mutate } = useTell('settings.set')
  return {
    mine: settings[setting] ?? `role:${upperFirst(words.clerk)}`,
    remember: (owner) => mutate({ key: setting, value: owner }),
  }
}
