import type { ListedMeeting } from '@shared/contract/meetings.ts'
import { formatDayBrief, plural } from '@shared/words/dates.ts'
import { Table } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import { routes } from '../../lib/routes.ts'
import type { YearOfMeetings } from './meeting-years.ts'
import styles from './meetings.module.css'

const state = (meeting: ListedMeeting) => {
  if (meeting.status === 'cancelled') return <Tag>Cancelled</Tag>
  return meeting.packState === 'none' ? null : <Tag tone="done">pack {meeting.packState}</Tag>
}

const PastYear = ({ label, meetings }: YearOfMeetings) => (
  <Table
    label={`Meetings held in ${label}`}
    rows={meetings}
    rowKey={({ id }) => id}
    isFaded={({ status }) => status === 'cancelled'}
    columns={[
      { id: 'day', header: 'Date', width: '8rem', cell: ({ meetsOn }) => formatDayBrief(meetsOn) },
      {
        id: 'title',
        header: 'Meeting',
        isRowHeader: true,
        cell: ({ id, title }) => <a href={routes.meeting(id)}>{title}</a>,
      },
      { id: 'items', header: 'Items', align: 'end', width: '5rem', cell: ({ itemCount }) => itemCount },
      { id: 'papers', header: 'Papers', align: 'end', width: '5rem', cell: ({ paperCount }) => paperCount },
      { id: 'state', header: 'State', width: '9rem', isHeaderHidden: true, cell: state },
    ]}
  />
)

/** What has been, the latest first; each year can be opened. */
export const PastMeetings = ({ years }: { readonly years: readonly YearOfMeetings[] }) => (
  <section aria-labelledby="past-meetings" className={styles.past}>
    <h2 id="past-meetings">Past meetings</h2>
    {years.map((year, index) => (
      <details key={year.label} open={index === 0}>
        <summary>
          {year.label} <span>{plural(year.meetings.length, 'meeting')}</span>
        </summary>
        <PastYear {...year} />
      </details>
    ))}
  </section>
)
