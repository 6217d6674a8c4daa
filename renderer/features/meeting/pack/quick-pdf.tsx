import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { RadioCards } from '../../../components/radio-cards.tsx'
import { PdfViewer } from '../../../components/viewer/pdf-viewer.tsx'
import { Making } from './making.tsx'
import { audiences, documentWords } from './pack-words.ts'
import styles from './pack.module.css'
import { useMakePdf } from './use-make-pdf.ts'
import { useTextSize } from './use-text-size.ts'
import { useWebPage } from './use-web-page.ts'

interface QuickPdfProps {
  readonly meetingId: string
  readonly document: 'agenda' | 'chair-copy'
  readonly onClose: () => void
}

/** The agenda or the chair's copy, straight from the agenda: looked at, then saved. */
export const QuickPdf = ({ meetingId, document, onClose }: QuickPdfProps) => {
  const making = useMakePdf()
  const { textSize } = useTextSize()
  const [audience, setAudience] = useState<'members' | 'public'>('members')
  const what = { meetingId, document, audience: { kind: audience }, textSize }
  const webPage = useWebPage(what)
  const { look } = making
  const latest = useRef(look)
  useEffect(() => {
    latest.current = look
  })
  useEffect(() => {
    latest.current({ meetingId, document, audience: { kind: audience }, textSize })
  }, [meetingId, document, audience, textSize])

  const isBusy = making.preview.isRunning || making.save.isRunning
  const address = making.made?.address ?? null
  return (
    <Dialog
      title={documentWords[document].label}
      size="wide"
      isOpen
      onClose={() => {
        making.preview.cancel()
        onClose()
      }}
      actions={
        <>
          <Button kind="main" isDisabled={isBusy} onPress={() => void making.saveAs(what)}>
            Save as PDF
          </Button>
          {document === 'agenda' && (
            <Button isDisabled={isBusy || webPage.isRunning} onPress={webPage.save}>
              Save as a web page
            </Button>
          )}
          <Button onPress={onClose}>Close</Button>
        </>
      }
    >
      {document === 'agenda' && (
        <RadioCards
          label="For whom"
          layout="row"
          value={audience}
          onChange={setAudience}
          options={audiences.flatMap(({ id, label }) =>
            id === 'members' || id === 'public' ? [{ id, label }] : [],
          )}
        />
      )}
      <Making making={making} />
      <FormError error={webPage.failure} />
      {address !== null && (
        <div className={styles.small}>
          <PdfViewer address={address} title={documentWords[document].label} />
        </div>
      )}
    </Dialog>
  )
}
