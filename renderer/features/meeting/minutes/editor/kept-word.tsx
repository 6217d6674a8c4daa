import { useSyncExternalStore } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Notice } from '../../../../components/notice.tsx'
import styles from './editor.module.css'
import type { Keeper, Keeping } from './keeper.ts'

const words: Readonly<Record<Exclude<Keeping, 'conflict'>, string>> = {
  kept: 'Everything you typed is in the file.',
  typing: 'Saving …',
  failed: 'This could not be saved. It is still here; Packhorse tries again each second.',
}

interface KeptWordProps {
  readonly keeper: Keeper
  readonly onTakeTheirs: () => void
}

/** Says quietly that what was typed is safe, and plainly when it is not. */
export const KeptWord = ({ keeper, onTakeTheirs }: KeptWordProps) => {
  const keeping = useSyncExternalStore(keeper.subscribe, () => keeper.keeping)
  if (keeping === 'conflict')
    return (
      <Notice
        tone="late"
        isLive
        action={
          <>
            <Button onPress={() => keeper.keepMine()}>Keep mine</Button>
            <Button onPress={onTakeTheirs}>Take the other</Button>
          </>
        }
      >
        This minute was also changed in another window. What you see here is yours, and nothing is lost until
        you choose.
      </Notice>
    )
  // Drawn over and over while one types, so it is not read out each time; a failure is.
  return (
    <p
      className={styles.kept}
      tabIndex={-1}
      data-behind-text
      data-keeping={keeping}
      role={keeping === 'failed' ? 'alert' : undefined}
    >
      {words[keeping]}
    </p>
  )
}
