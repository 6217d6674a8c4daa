import { plural } from '@shared/words/dates.ts'
import { PencilLine } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import styles from './actions.module.css'
import { BulkDialog } from './bulk-dialog.tsx'
import type { ChosenActions } from './use-chosen-actions.ts'

interface BulkBarProps {
  readonly chosen: ChosenActions
  readonly total: number
}

/** What can be done with the chosen rows. It stays in sight while one goes down the list. */
export const BulkBar = ({ chosen, total }: BulkBarProps) => {
  const [isChanging, setChanging] = useState(false)
  const { size } = chosen.ids
  return (
    <>
      <output className={styles.spoken}>{size === 0 ? '' : `${plural(size, 'action')} chosen`}</output>
      {size > 0 && (
        <div role="toolbar" aria-label="Chosen actions" className={styles.bulk}>
          <strong>{size} chosen</strong>
          <Button kind="main" icon={<PencilLine />} onPress={() => setChanging(true)}>
            Change them
          </Button>
          {size < total && <Button onPress={chosen.all}>Choose all {total}</Button>}
          <Button kind="quiet" onPress={chosen.clear}>
            Choose none
          </Button>
        </div>
      )}
      {isChanging && (
        <BulkDialog actionIds={[...chosen.ids]} onDone={chosen.clear} onClose={() => setChanging(false)} />
      )}
    </>
  )
}
