import type { Input, Output } from '@shared/contract.ts'
import type { LogReaders } from '@shared/entities/action-log.ts'
import { plural } from '@shared/words/dates.ts'
import { CalendarDays } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { FormError } from '../../components/form-error.tsx'
import { RadioCards } from '../../components/radio-cards.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import { useJob } from '../../lib/use-job.ts'
import { useMine } from '../../lib/use-mine.ts'
import styles from './action-log.module.css'

type Wanted = Omit<Input<'calendar.save'>, 'bodyId'>

const everybody = 'everybody'

/** Meetings and due days as a file that Outlook, Google and Apple take into their calendars. */
export const CalendarPart = () => {
  const { body } = useCurrentBody()
  const say = useSay()
  const [wanted, setWanted] = useState<Wanted>(usual)
  const count = useAsk('calendar.count', { bodyId: body.id, ...wanted })
  const save = useJob('calendar.save')
  const change = (changes: Partial<Wanted>) => {
    save.clearFailure()
    setWanted({ ...wanted, ...changes })
  }
  const run = async () => {
    const saved = await save.run({ bodyId: body.id, ...wanted })
    if (saved !== null) say({ text: `Saved as ${saved.fileName}.` })
  }
  return (
    <div className={styles.part}>
      <p className={styles.words}>
        One file with meetings at their time and due days as whole days, for Outlook, Google or Apple
        Calendar. Each entry has the same mark in every file, by which calendars know it again and put it
        right.
      </p>
      <RadioCards
        label="Who will have it"
        options={readerOptions}
        value={wanted.readers}
        onChange={(readers) => change({ readers })}
      />
      <WhatIsIn wanted={wanted} onChange={change} />
      <output>{count.data === undefined ? '' : countWords(count.data)}</output>
      <div className={styles.buttons}>
        <Button
          kind="main"
          icon={<CalendarDays />}
          isPending={save.isRunning}
          isDisabled={count.data !== undefined && count.data.meetings + count.data.actions === 0}
          onPress={() => void run()}
        >
          Save the calendar file
        </Button>
      </div>
      <FormError error={count.error ?? save.failure} />
    </div>
  )
}

/** Calendars are often shared: nothing confidential, until somebody says otherwise. */
const usual: Wanted = { readers: 'public', owner: null, hasMeetings: true, hasActions: true, isAgain: false }

const readerOptions: readonly { id: LogReaders; label: string; detail: string }[] = [
  { id: 'public', label: 'Anyone', detail: 'Nothing confidential, and not how to join from elsewhere.' },
  {
    id: 'members',
    label: 'Members, or I myself',
    detail:
      'With confidential actions, marked as such, and how to join. For a calendar that nobody else sees.',
  },
]

interface WhatIsInProps {
  readonly wanted: Wanted
  readonly onChange: (changes: Partial<Wanted>) => void
}

const WhatIsIn = ({ wanted, onChange }: WhatIsInProps) => {
  const { body } = useCurrentBody()
  const { mine } = useMine()
  const owners = useAsk('actions.choices', { bodyId: body.id }).data?.owners ?? []
  return (
    <>
      <div className={styles.fields}>
        <div>
          <Checkbox
            label="Meetings"
            isSelected={wanted.hasMeetings}
            onChange={(hasMeetings) => onChange({ hasMeetings })}
          />
          <Checkbox
            label="Due days of actions"
            isSelected={wanted.hasActions}
            onChange={(hasActions) => onChange({ hasActions })}
          />
        </div>
        <Select
          label="Whose actions"
          isDisabled={!wanted.hasActions}
          value={wanted.owner ?? everybody}
          onChange={(owner) => onChange({ owner: owner === everybody ? null : owner })}
          options={[
            { id: everybody, label: 'Everybody’s' },
            ...owners
              .filter(({ key }) => key !== 'none')
              .map(({ key, name }) => ({ id: key, label: key === mine ? `Mine (${name})` : name }))
              .toSorted((a, b) => Number(b.id === mine) - Number(a.id === mine)),
          ]}
        />
      </div>
      <Checkbox
        label="An earlier file is in that calendar already"
        help="Then what was done or called off since is marked in it as cancelled."
        isSelected={wanted.isAgain}
        onChange={(isAgain) => onChange({ isAgain })}
      />
    </>
  )
}

const countWords = ({ meetings, actions, withoutDay, leftOut }: Output<'calendar.count'>): string =>
  [
    `In it: ${plural(meetings, 'meeting')} and ${plural(actions, 'action')}.`,
    withoutDay > 0 &&
      `${plural(withoutDay, 'action has', 'actions have')} no day, and no place in a calendar.`,
    leftOut > 0 && `${plural(leftOut, 'confidential action')} left out.`,
  ]
    .filter(Boolean)
    .join(' ')
