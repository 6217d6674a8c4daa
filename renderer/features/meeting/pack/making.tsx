import { FormError } from '../../../components/form-error.tsx'
import { Progress } from '../../../components/progress.tsx'
import type { MakePdf } from './use-make-pdf.ts'

interface MakingProps {
  readonly making: MakePdf
  /** Whether a preview is made in the background, where nobody waits for it. */
  readonly isQuiet?: boolean
}

/** Step by step how far a PDF is, with a way to stop it, and why it could not be made. */
export const Making = ({ making, isQuiet = false }: MakingProps) => (
  <>
    {making.preview.isRunning && !isQuiet && (
      <Progress
        label="Making the preview"
        progress={making.preview.progress}
        onCancel={() => making.preview.cancel()}
      />
    )}
    {making.save.isRunning && (
      <Progress
        label="Making the PDF"
        progress={making.save.progress}
        onCancel={() => making.save.cancel()}
      />
    )}
    <FormError error={making.preview.failure ?? making.save.failure} />
  </>
)
