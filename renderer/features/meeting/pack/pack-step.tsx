import { useState } from 'react'
import { Checkbox } from '../../../components/checkbox.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import type { MeetingOnPage } from '../use-meeting.ts'
import { IssueStart } from '../issue/issue-start.tsx'
import { IssuedPacks } from '../issue/issued-packs.tsx'
import { LastChoices } from './last-choices.tsx'
import { Missing } from './missing.tsx'
import { PackButtons } from './pack-buttons.tsx'
import { type Choice, PackChoices } from './pack-choices.tsx'
import { type OnPaper, PaperChoices } from './paper-choices.tsx'
import { PackReportView } from './pack-report.tsx'
import styles from './pack.module.css'
import { PastPacks } from './past-packs.tsx'
import { PreviewPane } from './preview-pane.tsx'
import { ReadAloud } from './read-aloud.tsx'
import { shortcomings } from './readiness.ts'
import { useIsLive } from './use-is-live.ts'
import { useLivePreview } from './use-live-preview.ts'
import { useMakePdf } from './use-make-pdf.ts'
import { NO_PASSWORD, Protection } from './protection.tsx'
import { useWatermark } from './use-watermark.ts'
import { useReaderName } from './use-reader-name.ts'
import { useTextSize } from './use-text-size.ts'

/** On the left what to make, for whom, and what is missing; on the right the PDF itself. */
export const PackStep = ({ page }: { readonly page: MeetingOnPage }) => {
  const { meeting, view } = page
  const { textSize, setTextSize } = useTextSize()
  const [choice, setChoice] = useState<Choice>({
    document: 'pack',
    audience: { kind: 'members' },
    itemId: null,
  })
  const [password, setPassword] = useState(NO_PASSWORD)
  const { hasWatermark, setWatermark } = useWatermark(choice.audience)
  const [onPaper, setOnPaper] = useState<OnPaper>({ sheets: 'pages', isShrunk: false })
  const nameOf = useReaderName(page.body.id)
  const live = useIsLive()
  const making = useMakePdf()
  const what = {
    meetingId: meeting.id,
    document: choice.document,
    audience: choice.audience,
    hasWatermark,
    textSize,
    itemId: view.items.find(({ id }) => id === choice.itemId)?.id ?? view.items[0]?.id ?? null,
    ...onPaper,
  }
  const last = useAsk('pack.last', { meetingId: meeting.id })
  const isEmpty = view.items.length === 0
  const lacking = shortcomings(view)
  useLivePreview(making, what, page, last.data, live.isLive === true && !isEmpty)

  return (
    <div className={styles.step}>
      <IssuedPacks meetingId={meeting.id} textSize={textSize} />
      <div className={styles.notes}>
        <div className={styles.choices}>
          <PackChoices
            choice={{ ...choice, itemId: what.itemId }}
            onChoice={setChoice}
            textSize={textSize}
            onTextSize={setTextSize}
            page={page}
          />
          <PaperChoices choice={onPaper} onChoice={setOnPaper} />
          {choice.document !== 'chair-copy' && (
            <div className={styles.tick}>
              <Checkbox
                label="Watermark each page"
                help="Pale words across it, such as “For Councillor Reed only”."
                isSelected={hasWatermark}
                onChange={setWatermark}
              />
            </div>
          )}
          {choice.document === 'pack' && last.data !== undefined && last.data !== null && (
            <LastChoices bodyId={page.body.id} last={last.data} />
          )}
          <Protection password={password} onPassword={setPassword} />
        </div>
        <PackButtons
          making={making}
          what={what}
          password={password}
          onSaved={() => setPassword(NO_PASSWORD)}
          isEmpty={isEmpty}
          isQuiet={live.isLive === true && Boolean(making.made?.address)}
        />
        {choice.document === 'pack' && (
          <IssueStart
            what={{
              meetingId: meeting.id,
              audience: what.audience,
              hasWatermark,
              textSize,
              isShrunk: onPaper.isShrunk,
            }}
            forWhom={nameOf(choice.audience)}
            missing={lacking.filter(({ isSerious }) => isSerious).map(({ text }) => text)}
            isEmpty={isEmpty}
          />
        )}
        <Missing meetingId={meeting.id} shortcomings={lacking} />
        {making.made !== null && (
          <PackReportView made={making.made} forWhom={nameOf(making.made.what.audience)} />
        )}
        <ReadAloud meetingId={meeting.id} items={view.items} />
        <PastPacks meetingId={meeting.id} />
      </div>
      <PreviewPane making={making} live={live} />
    </div>
  )
}
