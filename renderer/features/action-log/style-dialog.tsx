import type { Output } from '@shared/contract.ts'
import { logOrders, type LogStyle } from '@shared/entities/action-log.ts'
import { finishedWords, logOrderWords } from '@shared/words/action-log-words.ts'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FormError } from '../../components/form-error.tsx'
import { RadioCards } from '../../components/radio-cards.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { ColumnRows } from './column-rows.tsx'
import { LogSample } from './log-sample.tsx'

interface StyleDialogProps {
  readonly log: Output<'actionLog.get'>
  readonly onClose: () => void
}

/** How the board has its log, by itself and in its packs, with a sample that follows each choice. */
export const StyleDialog = ({ log, onClose }: StyleDialogProps) => {
  const { body } = useCurrentBody()
  const [style, setStyle] = useState<LogStyle>(log.style)
  const choose = useTell('actionLog.choose')
  const say = useSay()
  const saved = () => {
    say({ text: 'The action log is saved so.' })
    onClose()
  }
  const save = (chosen: LogStyle | null) =>
    choose.mutate({ bodyId: body.id, style: chosen }, { onSuccess: saved })
  return (
    <Dialog
      title="Columns and order"
      intro="For the log on its own and in this board’s packs. Packs that were issued stay as they are."
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isPending={choose.isPending} onPress={() => save(style)}>
            Save
          </Button>
          <Button onPress={onClose}>Cancel</Button>
          {log.isOwn && (
            <Button kind="quiet" onPress={() => save(null)}>
              Back to what is usual
            </Button>
          )}
        </>
      }
    >
      <ColumnRows columns={style.columns} onChange={(columns) => setStyle({ ...style, columns })} />
      <Select
        label="Order"
        value={style.order}
        onChange={(order) => setStyle({ ...style, order })}
        options={logOrders.map((id) => ({ id, label: logOrderWords[id] }))}
      />
      <RadioCards
        label="Finished actions, struck through"
        layout="row"
        options={finishedOptions}
        value={style.finished}
        onChange={(finished) => setStyle({ ...style, finished })}
      />
      <LogSample style={style} />
      <FormError error={choose.error} />
    </Dialog>
  )
}

const finishedOptions = (['since', 'all', 'none'] as const).map((id) => ({ id, label: finishedWords[id] }))
