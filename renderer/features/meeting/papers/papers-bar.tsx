import { ListPlus, Send } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Button } from '../../../components/button.tsx'
import { cx } from '../../../lib/cx.ts'
import { ChaseDialog } from '../chase/chase-dialog.tsx'
import { ExpectMany } from '../chase/expect-many.tsx'
import type { MeetingOnPage } from '../use-meeting.ts'
import { filterChoices, type PaperFilter } from './paper-filter.ts'
import styles from './papers.module.css'

interface PapersBarProps {
  readonly page: MeetingOnPage
  readonly filter: PaperFilter
  readonly onFilter: (filter: PaperFilter) => void
}

/** How much there is, what is still to come, and the ways to get it. */
export const PapersBar = ({ page, filter, onFilter }: PapersBarProps) => {
  const { items, totals } = page.view
  const [open, setOpen] = useState<'many' | 'chase' | null>(null)
  const choices = filterChoices(items)
  const isAwaited = choices.some(({ id }) => id === 'awaited')
  const close = () => setOpen(null)
  return (
    <>
      <div className={styles.bar}>
        <p>
          Drop papers on an item, as many as you like: PDFs, Word files, scans, e-mails.{' '}
          <span>{totals.sentence}</span>
        </p>
        <Button kind="quiet" icon={<ListPlus />} onPress={() => setOpen('many')}>
          Expect several papers
        </Button>
        {isAwaited && (
          <Button icon={<Send />} onPress={() => setOpen('chase')}>
            Ask for papers
          </Button>
        )}
      </div>
      {choices.length > 1 && (
        <ToggleButtonGroup
          aria-label="Papers on view"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[filter]}
          onSelectionChange={(keys) => {
            const chosen = choices.find(({ id }) => keys.has(id))
            if (chosen !== undefined) onFilter(chosen.id)
          }}
          className={cx(styles.filters)}
        >
          {choices.map(({ id, label }) => (
            <ToggleButton key={id} id={id} className={cx(styles.filter)}>
              {label}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <ExpectMany page={page} isOpen={open === 'many'} onClose={close} />
      <ChaseDialog meetingId={page.meeting.id} isOpen={open === 'chase'} onClose={close} />
    </>
  )
}
