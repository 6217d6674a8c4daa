import type { ReturnEntryOf } from '@shared/entities/return.ts'
import type { ReturnReceiptId } from '@shared/entities/review.ts'
import { Download, Eye } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { useSay } from '../../components/toasts.tsx'
import { outputAddress, type Shown } from '../../components/viewer/use-viewing.ts'
import { ViewerDialog } from '../../components/viewer/viewer-dialog.tsx'
import { sizeWords } from '../../lib/pieces.ts'
import { useTell } from '../../lib/use-ask.ts'
import styles from './returns.module.css'

interface ShownFileProps {
  readonly returnId: ReturnReceiptId
  readonly entry: ReturnEntryOf<'evidence'>
  readonly canLook: boolean
}

/** A file that shows what was done, to look at before it is accepted. */
export const ShownFile = ({ returnId, entry, canLook }: ShownFileProps) => {
  const { id: entryId, fileName, caption, size } = entry
  const [shown, setShown] = useState<Shown | null>(null)
  const view = useTell('returns.viewFile')
  const save = useTell('returns.saveFile')
  const say = useSay()
  const onError = ({ message }: Error) => say({ text: message })
  const look = () =>
    view.mutate(
      { returnId, entryId },
      {
        onSuccess: ({ outputId, mediaType }) =>
          setShown({ title: caption || fileName, mediaType, address: outputAddress(outputId) }),
        onError,
      },
    )
  return (
    <div className={styles.buttons}>
      {canLook && (
        <Button icon={<Eye />} aria-label={`Look at ${fileName}`} isPending={view.isPending} onPress={look}>
          Look at it
        </Button>
      )}
      <Button
        kind="quiet"
        icon={<Download />}
        aria-label={`Save ${fileName}`}
        onPress={() => save.mutate({ returnId, entryId }, { onError })}
      >
        Save it ({sizeWords(size)})
      </Button>
      <ViewerDialog viewing={{ shown, close: () => setShown(null) }} />
    </div>
  )
}
