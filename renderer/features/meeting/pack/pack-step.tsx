import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FormError } from '../../../components/form-error.tsx'
import type { MeetingOnPage } from '../use-meeting.ts'
import { PdfViewer } from '../viewer/pdf-viewer.tsx'
import { Making } from './making.tsx'
import { Missing } from './missing.tsx'
import { type Choice, PackChoices } from './pack-choices.tsx'
import { PackReportView } from './pack-report.tsx'
import { documentWords } from './pack-words.ts'
import styles from './pack.module.css'
import { PastPacks } from './past-packs.tsx'
import { shortcomings } from './readiness.ts'
import { useMakePdf } from './use-make-pdf.ts'
import { useTextSize } from './use-text-size.ts'
import { useWebPage } from './use-web-page.ts'

/** What to make and for whom, what is missing; then the pack itself, to look at and to save. */
export const PackStep = ({ page }: { readonly page: MeetingOnPage }) => {
  const { meeting, view } = page
  const { textSize, setTextSize } = useTextSize()
  const [choice, setChoice] = useState<Choice>({ document: 'pack', audience: 'members' })
  const making = useMakePdf()
  const what = {
    meetingId: meeting.id,
    document: choice.document,
    audience: { kind: choice.audience },
    textSize,
  }
  const webPage = useWebPage(what)
  const isBusy = making.preview.isRunning || making.save.isRunning || view.items.length === 0
  const address = making.made?.address ?? null
  const title = documentWords[making.made?.what.document ?? choice.document].label

  return (
    <div className={styles.step}>
      <div className={styles.bar}>
        <PackChoices choice={choice} onChoice={setChoice} textSize={textSize} onTextSize={setTextSize} />
        <div className={styles.buttons}>
          <Button isDisabled={isBusy} onPress={() => making.look(what)}>
            Preview
          </Button>
          {what.document === 'agenda' && (
            <Button isDisabled={isBusy || webPage.isRunning} onPress={webPage.save}>
              Save as a web page
            </Button>
          )}
          <Button kind="main" isDisabled={isBusy} onPress={() => making.saveAs(what)}>
            Save as PDF
          </Button>
        </div>
      </div>
      <Making making={making} />
      <FormError error={webPage.failure} />
      <div className={styles.both}>
        <div className={styles.notes}>
          {making.made !== null && <PackReportView made={making.made} />}
          <Missing meetingId={meeting.id} shortcomings={shortcomings(view)} />
          <PastPacks meetingId={meeting.id} />
        </div>
        {address === null ? (
          <EmptyState title="The preview comes here">
            <p>
              Press Preview to read it as its readers will: with page numbers, bookmarks, and an agenda whose
              items lead to their papers. Nothing is sent and nothing is saved by looking.
            </p>
          </EmptyState>
        ) : (
          <div className={styles.preview}>
            <PdfViewer key={address} address={address} title={title} />
          </div>
        )}
      </div>
    </div>
  )
}
