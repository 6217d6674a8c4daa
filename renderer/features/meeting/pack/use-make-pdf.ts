import type { Input } from '@shared/contract.ts'
import type { PackReport } from '@shared/contract/pack.ts'
import { useState } from 'react'
import { useSay } from '../../../components/toasts.tsx'
import { type Job, useJob } from '../../../lib/use-job.ts'
import { outputAddress } from '../../../components/viewer/use-viewing.ts'

export type What = Input<'pack.preview'>

export interface Made {
  readonly what: What
  readonly report: PackReport
  /** Where the preview is; null for one that was saved without looking. */
  readonly address: string | null
}

export interface MakePdf {
  readonly preview: Job<'pack.preview'>
  readonly save: Job<'pack.save'>
  readonly made: Made | null
  readonly look: (what: What) => void
  /** @param password null for none. Answers whether it was saved. */
  readonly saveAs: (what: What, password?: string | null) => Promise<boolean>
}

/** Makes a PDF to look at or to save, and keeps the report of the last one. */
export const useMakePdf = (): MakePdf => {
  const say = useSay()
  const preview = useJob('pack.preview')
  const save = useJob('pack.save')
  const [made, setMade] = useState<Made | null>(null)
  return {
    preview,
    save,
    made,
    look: (what) =>
      void preview.run(what).then((done) => {
        if (done !== null) setMade({ what, report: done.report, address: outputAddress(done.outputId) })
      }),
    saveAs: async (what, password = null) => {
      const done = await save.run({ ...what, password })
      if (done === null) return false
      // What is on view stays on view: looking and saving are two things.
      setMade((last) => ({ what, report: done.report, address: last?.address ?? null }))
      say({ text: `Saved as ${done.fileName}` })
      return true
    },
  }
}
