import type { PaperVersion } from '@shared/entities/paper.ts'
import { useState } from 'react'
import { useSay } from '../toasts.tsx'
import { Refusal } from '../../lib/client.ts'
import { useTell } from '../../lib/use-ask.ts'

export interface Shown {
  readonly title: string
  readonly address: string
  readonly mediaType: string
}

export interface Viewing {
  /** What is on view, or null. */
  readonly shown: Shown | null
  readonly open: (title: string, version: PaperVersion) => void
  readonly close: () => void
}

/** Where main puts a finished file for this page to fetch. */
export const outputAddress = (outputId: string): string => `/output/${encodeURIComponent(outputId)}`

/** Papers are looked at in the app; each is fetched when it is opened. */
export const useViewing = (): Viewing => {
  const [shown, setShown] = useState<Shown | null>(null)
  const { mutateAsync: view } = useTell('papers.view')
  const say = useSay()
  const open = async (title: string, version: PaperVersion) => {
    try {
      const { outputId, mediaType } = await view({ versionId: version.id })
      setShown({ title, mediaType, address: outputAddress(outputId) })
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause
      say({ text: cause.message })
    }
  }
  return { shown, open: (title, version) => void open(title, version), close: () => setShown(null) }
}
