import type { ReadersMeeting } from '@shared/contract/reader.ts'
import { formatDay, formatTime } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Page } from '../../components/page-header.tsx'
import { Said } from './action-line.tsx'
import { ApologiesDialog } from './apologies-dialog.tsx'
import { DeclarationDialog } from './declaration-dialog.tsx'
import type { ReadersHome } from './home.ts'
import styles from './review.module.css'

/** When the boards meet next; apologies and interests are said here. */
export const NextMeetingsPage = ({ home: { meetings } }: { readonly home: ReadersHome }) => (
  <Page title="Next meetings">
    {meetings.length === 0 ? (
      <EmptyState title="No meeting to come">
        <p>No meeting after today came with this copy.</p>
      </EmptyState>
    ) : (
      <ul className={styles.rows}>
        {meetings.map((meeting) => (
          <MeetingLine key={meeting.id} meeting={meeting} />
        ))}
      </ul>
    )}
  </Page>
)

const MeetingLine = ({ meeting }: { readonly meeting: ReadersMeeting }) => {
  const [asking, setAsking] = useState<'apologies' | 'declaration' | null>(null)
  const close = () => setAsking(null)
  const { apologies, declarations } = meeting
  return (
    <li className={styles.action}>
      <h2 className={styles.text}>{formatDay(meeting.meetsOn)}</h2>
      <p>
        {meeting.title}, {formatTime(meeting.startsAt)}
        {meeting.place !== '' && `, ${meeting.place}`}
      </p>
      <p className={styles.quiet}>{meeting.boardName}</p>
      <Said replies={apologies === null ? declarations : [apologies, ...declarations]} />
      <div className={styles.buttons}>
        {apologies === null && <Button onPress={() => setAsking('apologies')}>Send apologies</Button>}
        <Button onPress={() => setAsking('declaration')}>Declare an interest</Button>
      </div>
      {asking === 'apologies' && <ApologiesDialog meeting={meeting} onClose={close} />}
      {asking === 'declaration' && <DeclarationDialog meeting={meeting} onClose={close} />}
    </li>
  )
}
