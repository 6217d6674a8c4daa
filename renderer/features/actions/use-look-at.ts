import type { ListedEvidence } from '@shared/contract/evidence.ts'
import { useState } from 'react'
import { useSay } from '../../components/toasts.tsx'
import { outputAddress, type Shown } from '../../components/viewer/use-viewing.ts'
import { useTell } from '../../lib/use-ask.ts'

/** A file of an action over the whole window; it is fetched when it is opened. */
export const useLookAt = () => {
  const [shown, setShown] = useState<Shown | null>(null)
  const { mutate: view } = useTell('evidence.view')
  const say = useSay()
  return {
    shown,
    open: ({ id, fileName, caption }: ListedEvidence) =>
      view(
        { evidenceId: id },
        {
          onSuccess: ({ outputId, mediaType }) =>
            setShown({ title: caption || fileName, mediaType, address: outputAddress(outputId) }),
          onError: ({ message }) => say({ text: message }),
        },
      ),
    close: () => setShown(null),
  }
}
