import { EmptyState } from '../../../components/empty-state.tsx'
import { Switch } from '../../../components/switch.tsx'
import { PdfViewer } from '../../../components/viewer/pdf-viewer.tsx'
import { documentWords } from './pack-words.ts'
import styles from './pack.module.css'
import type { Live } from './use-is-live.ts'
import type { MakePdf } from './use-make-pdf.ts'

interface PreviewPaneProps {
  readonly making: MakePdf
  readonly live: Live
}

/** The PDF as its readers will see it, and whether it follows every change by itself. */
export const PreviewPane = ({ making: { made, preview }, live: { isLive, setLive } }: PreviewPaneProps) => (
  <div className={styles.preview}>
    <div className={styles.live}>
      <Switch
        label="Keep the preview up to date"
        isSelected={isLive === true}
        onChange={setLive}
        isDisabled={isLive === null}
      />
      <output>{made?.address && preview.isRunning ? 'Updating it…' : ''}</output>
    </div>
    {made?.address ? (
      <PdfViewer address={made.address} title={documentWords[made.what.document].label} />
    ) : (
      <EmptyState title="The preview comes here">
        <p>
          Read it as its readers will: with page numbers, bookmarks, and an agenda whose items lead to their
          papers. Nothing is sent and nothing is saved by looking.
        </p>
      </EmptyState>
    )}
  </div>
)
