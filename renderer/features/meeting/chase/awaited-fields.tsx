import type { ListedPaper } from '@shared/contract/agenda.ts'
import { formatDay } from '@shared/words/dates.ts'
import { Switch } from '../../../components/switch.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { SavedCombo } from '../fields/saved-combo.tsx'
import type { Saving } from '../fields/use-saving.ts'
import { StatusTag } from '../papers/status-tag.tsx'
import type { MeetingOnPage } from '../use-meeting.ts'
import styles from './chase.module.css'
import { ByWhen } from './expect-many.tsx'
import { useSenders } from './use-senders.ts'

interface AwaitedFieldsProps {
  readonly paper: ListedPaper
  readonly page: MeetingOnPage
  readonly saving: Saving
}

/** From whom a paper is to come and by when; and whether it is handed out at the meeting instead. */
export const AwaitedFields = ({ paper, page, saving }: AwaitedFieldsProps) => {
  const senders = useSenders(page.body.id)
  const { mutateAsync: update } = useTell('papers.update')
  const { mutateAsync: table } = useTell('papers.table')
  const { status } = paper
  return (
    <div className={styles.group}>
      <p>
        <StatusTag status={status} /> {arrivalWords(paper)}
      </p>
      {status.kind !== 'received' && (
        <>
          <SavedCombo
            label="Awaited from"
            value={paper.awaitedFrom}
            options={senders}
            onSave={(awaitedFrom) =>
              saving.run(() => update({ paperId: paper.id, changes: { awaitedFrom } }))
            }
          />
          <ByWhen
            page={page}
            value={paper.awaitedBy}
            onChange={(awaitedBy) => saving.tell(() => update({ paperId: paper.id, changes: { awaitedBy } }))}
          />
        </>
      )}
      <Switch
        label="Handed out at the meeting"
        help="The pack names it as tabled and leaves it out."
        isSelected={paper.isTabled}
        onChange={(isTabled) => saving.tell(() => table({ paperId: paper.id, isTabled }))}
      />
    </div>
  )
}

const arrivalWords = ({ status }: ListedPaper): string => {
  if (status.arrivedOn !== null) return `Came on ${formatDay(status.arrivedOn)}`
  return status.dueOn === null || status.kind === 'tabled' ? '' : `Wanted by ${formatDay(status.dueOn)}`
}
