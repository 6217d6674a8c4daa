import { readExpected } from '@shared/rules/read-expected.ts'
import { formatDay, plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { DatePicker } from '../../../components/date-picker.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { Select } from '../../../components/select.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import type { MeetingOnPage } from '../use-meeting.ts'
import styles from './chase.module.css'

interface ExpectManyProps {
  readonly page: MeetingOnPage
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Papers that are to come, one on each line, as a clerk has them in a message. */
export const ExpectMany = ({ page, isOpen, onClose }: ExpectManyProps) => {
  const { items } = page.view
  const [text, setText] = useState('')
  const [itemId, setItemId] = useState(items[0]?.id ?? null)
  const [awaitedBy, setAwaitedBy] = useState<string | null>(null)
  const expect = useTell('papers.expectMany')
  const say = useSay()
  const read = itemId === null ? [] : readExpected(text, itemId, items)
  const numberOf = (id: string) => items.find((item) => item.id === id)?.number ?? ''

  const run = () =>
    expect.mutate(
      { papers: read.map((paper) => ({ ...paper, awaitedBy })) },
      {
        onSuccess: ({ paperIds }) => {
          say({ text: `${plural(paperIds.length, 'paper')} expected` })
          setText('')
          onClose()
        },
      },
    )

  return (
    <Dialog
      title="Expect several papers"
      intro="One on each line: its title, a dash, and from whom it is to come. A line that begins with an item’s number goes to that item."
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isDisabled={read.length === 0} isPending={expect.isPending} onPress={run}>
            {read.length === 0 ? 'Expect them' : `Expect ${plural(read.length, 'paper')}`}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <TextArea
        label="Papers"
        rows={5}
        value={text}
        onChange={setText}
        placeholder="Budget monitoring - Mrs Okafor"
        autoFocus
      />
      <div className={styles.fields}>
        <Select
          label="For the item"
          value={itemId}
          onChange={setItemId}
          options={items.map(({ id, number, title }) => ({ id, label: `${number} ${title}` }))}
        />
        <ByWhen page={page} value={awaitedBy} onChange={setAwaitedBy} />
      </div>
      {read.length > 0 && (
        <ul aria-label="As it will be" className={styles.preview}>
          {read.map((paper, index) => (
            // Two lines can say the same; their place cannot.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              {paper.title}
              <small>
                item {numberOf(paper.itemId)}
                {paper.awaitedFrom === '' ? '' : ` · from ${paper.awaitedFrom}`}
              </small>
            </li>
          ))}
        </ul>
      )}
      <FormError error={expect.error} />
    </Dialog>
  )
}

interface ByWhenProps {
  readonly page: Pick<MeetingOnPage, 'deadline'>
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** The day on which it is wanted; left empty, the day on which the papers go out. */
export const ByWhen = ({ page: { deadline }, value, onChange }: ByWhenProps) => (
  <DatePicker
    label="Wanted by"
    isOptional
    {...(value === null && deadline.sendBy !== null
      ? { help: `Left empty: ${formatDay(deadline.sendBy)}, when the papers go out.` }
      : {})}
    value={value}
    onChange={onChange}
  />
)
