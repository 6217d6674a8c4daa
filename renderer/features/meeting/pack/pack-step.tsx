import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
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

/** What is missing, what to make and for whom; then the pack itself, to look at and to save. */
export const PackStep = ({ page }: { readonly page: MeetingOnPage }) => {
  const { meeting, view } = page
  const { textSize, setTextSize } = useTextSize()
  const [choice, setChoice] = useState<Choice>({ document: 'pack', audience: 'members' })
  const making = useMakePdf()
  const what = { meetingId: meeting.id, ...choice, textSize }
  const isBusy = making.preview.isRunning || making.save.isRunning
  const isEmpty = view.items.length === 0
  const address = making.made?.address ?? null

  return (
    <div className={styles.step}>
      <div className={styles.both}>
        <div className={styles.choices}>
          <Missing meetingId={meeting.id} shortcomings={shortcomings(view)} />
          <PackChoices choice={choice} onChoice={setChoice} textSize={textSize} onTextSize={setTextSize} />
          <div className={styles.buttons}>
            <Button kind="main" isDisabled={isBusy || isEmpty} onPress={() => making.saveAs(what)}>
              Save as PDF
            </Button>
            <Button isDisabled={isBusy || isEmpty} onPress={() => making.look(what)}>
              Preview
            </Button>
          </div>
          <Making making={making} />
          {making.made !== null && <PackReportView report={making.made.report} />}
          <PastPacks meetingId={meeting.id} />
        </div>
        <div className={styles.preview}>
          {address === null ? (
            <EmptyState title="The preview comes here">
              <p>
                Press Preview to read it as its readers will: with page numbers, bookmarks, and an agenda
                whose items lead to their papers. Nothing is sent and nothing is saved by looking.
              </p>
            </EmptyState>
          ) : (
            <PdfViewer key={address} address={address} title={documentWords[choice.document].label} />
          )}
        </div>
      </div>
    </div>
  )
}
