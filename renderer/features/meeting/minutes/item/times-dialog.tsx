import type { MinutedItem } from '@shared/contract/minutes.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { TimeField } from '../../../../components/time-field.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import styles from '../minutes.module.css'

/** Puts right when an item began and ended. */
export const TimesDialog = ({
  item,
  onClose,
}: {
  readonly item: MinutedItem
  readonly onClose: () => void
}) => {
  const [startedAt, setStartedAt] = useState(item.startedAt)
  const [endedAt, setEndedAt] = useState(item.endedAt)
  const set = useTell('minutes.setItem')
  const save = () =>
    set.mutate(
      { itemId: item.itemId, changes: { status: 'taken', startedAt, endedAt } },
      { onSuccess: onClose },
    )
  return (
    <Dialog
      title={`Times of ${item.number}`}
      intro={item.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isPending={set.isPending} onPress={save}>
            Save
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={styles.pair}>
        <TimeField label="Began at" value={startedAt} onChange={setStartedAt} />
        <TimeField label="Ended at" value={endedAt} onChange={setEndedAt} />
      </div>
      <FormError error={set.error} />
    </Dialog>
  )
}
