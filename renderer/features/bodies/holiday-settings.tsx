import type { Output } from '@shared/contract.ts'
import { formatDay } from '@shared/words/dates.ts'
import { ChevronLeft, ChevronRight, Plus } from 'lucide-react'
import { useState } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Button } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Notice } from '../../components/notice.tsx'
import { Table } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk, useTell } from '../../lib/use-ask.ts'
import { AddHolidayDialog } from './add-holiday-dialog.tsx'
import styles from './bodies.module.css'
import { Section } from './section.tsx'

type Holiday = Output<'holidays.list'>[number]

/** The bank holidays that notice is counted by; they hold for every board in the file. */
export const HolidaySettings = () => {
  const { body } = useCurrentBody()
  const settings = useAsk('bodies.get', { bodyId: body.id })
  return <Answer of={settings}>{({ today }) => <Holidays thisYear={Number(today.slice(0, 4))} />}</Answer>
}

const Holidays = ({ thisYear }: { readonly thisYear: number }) => {
  const [year, setYear] = useState(thisYear)
  const [isAdding, setAdding] = useState(false)
  const holidays = useAsk('holidays.list', { year })
  return (
    <Section
      title="Bank holidays"
      about="England and Wales. Councils and parishes leave them out when they count notice. A proclamation can add one: enter it here."
      action={
        <Button icon={<Plus />} onPress={() => setAdding(true)}>
          Add a day
        </Button>
      }
    >
      <div className={styles.year}>
        <IconButton
          label={`Bank holidays of ${year - 1}`}
          icon={<ChevronLeft />}
          isEdged
          isDisabled={year <= 2000}
          onPress={() => setYear(year - 1)}
        />
        <output className={styles.yearNumber}>{year}</output>
        <IconButton
          label={`Bank holidays of ${year + 1}`}
          icon={<ChevronRight />}
          isEdged
          isDisabled={year >= 2100}
          onPress={() => setYear(year + 1)}
        />
      </div>
      <Answer of={holidays}>{(found) => <HolidayTable holidays={found} year={year} />}</Answer>
      {isAdding && <AddHolidayDialog year={year} onClose={() => setAdding(false)} />}
    </Section>
  )
}

const HolidayTable = ({
  holidays,
  year,
}: {
  readonly holidays: readonly Holiday[]
  readonly year: number
}) => {
  const edit = useTell('holidays.edit')
  const undo = useTell('holidays.undoEdit')
  const takeOut = ({ dayOn, name }: Holiday) => edit.mutate({ dayOn, name, change: 'removed', reason: '' })
  const sources = new Set(
    holidays.filter(({ editId, isRemoved }) => editId === null || isRemoved).map(({ source }) => source),
  )
  if (holidays.length === 0)
    return (
      <Notice tone="soon">
        No bank holidays are known for {year}. Add them before you rely on notice that is counted in that
        year.
      </Notice>
    )
  return (
    <>
      <Table
        label={`Bank holidays of ${year}`}
        rows={holidays}
        rowKey={({ dayOn, editId }) => `${dayOn} ${editId ?? ''}`}
        isFaded={({ isRemoved }) => isRemoved}
        columns={[
          { id: 'day', header: 'Day', width: '17rem', cell: ({ dayOn }) => formatDay(dayOn) },
          {
            id: 'name',
            header: 'Holiday',
            isRowHeader: true,
            cell: (holiday) => (
              <>
                {holiday.name} <Changed holiday={holiday} />
                {holiday.editId !== null && !holiday.isRemoved && <small>{holiday.source}</small>}
              </>
            ),
          },
          {
            id: 'change',
            header: 'Change',
            isHeaderHidden: true,
            align: 'end',
            width: '8rem',
            cell: (holiday) => (
              <ChangeButton
                holiday={holiday}
                onTakeOut={() => takeOut(holiday)}
                onTakeBack={(editId) => undo.mutate({ editId })}
              />
            ),
          },
        ]}
      />
      <p className={styles.small}>Source: {[...sources].join('; ')}. Check it against GOV.UK each year.</p>
      <FormError error={edit.error ?? undo.error} />
    </>
  )
}

const Changed = ({ holiday: { editId, isRemoved } }: { readonly holiday: Holiday }) => {
  if (editId === null) return null
  return <Tag tone={isRemoved ? 'plain' : 'done'}>{isRemoved ? 'taken out' : 'added here'}</Tag>
}

interface ChangeButtonProps {
  readonly holiday: Holiday
  readonly onTakeOut: () => void
  readonly onTakeBack: (editId: NonNullable<Holiday['editId']>) => void
}

const ChangeButton = ({
  holiday: { dayOn, name, editId, isRemoved },
  onTakeOut,
  onTakeBack,
}: ChangeButtonProps) => {
  const deed = isRemoved ? 'Put back' : 'Take out'
  return (
    <Button
      kind="quiet"
      aria-label={`${deed} ${name}, ${formatDay(dayOn)}`}
      onPress={() => (editId === null ? onTakeOut() : onTakeBack(editId))}
    >
      {deed}
    </Button>
  )
}
