import type { Input } from '@shared/contract.ts'
import type { IssueOnScreen } from '@shared/contract/issues.ts'
import { plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { DatePicker } from '../../../components/date-picker.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FieldRow } from '../../../components/form.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { RadioCards } from '../../../components/radio-cards.tsx'
import { Select } from '../../../components/select.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { useAsk, useTell } from '../../../lib/use-ask.ts'
import { useToday } from '../../../lib/use-today.ts'
import { type How, howOptions } from './issue-words.ts'

interface SendingDialogProps {
  readonly issue: IssueOnScreen
  readonly title: string
  readonly onClose: () => void
}

type ToWhom = Input<'dispatches.record'>['toWhom']

/** Notes to whom it went, how and when. Packhorse itself sends nothing. */
export const SendingDialog = ({ issue, title, onClose }: SendingDialogProps) => {
  const record = useTell('dispatches.record')
  const today = useToday()
  const members = useMembers()
  const { audience } = issue
  const onlyOne = audience.kind === 'person' ? audience.personId : null
  const [kind, setKind] = useState<ToWhom['kind']>(FIRST[audience.kind])
  const [personId, setPersonId] = useState<string | null>(onlyOne)
  const [name, setName] = useState('')
  const [how, setHow] = useState<How>(audience.kind === 'public' ? 'website' : 'email')
  const [sentOn, setSentOn] = useState<string | null>(today)
  const toWhom = recipients(kind, personId, name)
  const save = () => {
    if (toWhom === null || sentOn === null) return
    record.mutate({ issueId: issue.id, how, sentOn, toWhom }, { onSuccess: onClose })
  }
  return (
    <Dialog
      title="Note who got it"
      intro={`${title}. Send it as you always do; this keeps the record.`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isDisabled={toWhom === null || sentOn === null} onPress={save}>
            Note it
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <RadioCards
        label="To whom"
        layout="column"
        value={kind}
        onChange={setKind}
        options={[
          { id: 'members', label: 'All members in post', detail: plural(members.length, 'person', 'people') },
          { id: 'people', label: 'One person' },
          { id: 'other', label: 'Somewhere or someone else', detail: 'Such as the council website.' },
        ]}
      />
      {kind === 'people' && <Select label="Who" value={personId} onChange={setPersonId} options={members} />}
      {kind === 'other' && (
        <TextField label="Who or where" value={name} onChange={setName} maxLength={200} autoFocus />
      )}
      <FieldRow>
        <Select label="How" value={how} onChange={setHow} options={howOptions} />
        <DatePicker label="When" value={sentOn} onChange={setSentOn} max={today} />
      </FieldRow>
      <FormError error={record.error} />
    </Dialog>
  )
}

const FIRST: Readonly<Record<IssueOnScreen['audience']['kind'], ToWhom['kind']>> = {
  members: 'members',
  public: 'other',
  person: 'people',
  role: 'people',
}

/** Null while it is not said. */
const recipients = (kind: ToWhom['kind'], personId: string | null, name: string): ToWhom | null => {
  if (kind === 'members') return { kind }
  if (kind === 'people') return personId === null ? null : { kind, personIds: [personId] }
  return name.trim() === '' ? null : { kind, name }
}

const useMembers = (): readonly { readonly id: string; readonly label: string }[] => {
  const { body } = useCurrentBody()
  const { data } = useAsk('people.list', { bodyId: body.id, includeEnded: false })
  return (data?.members ?? [])
    .filter(({ standing }) => standing === 'in-post')
    .map(({ personId, person }) => ({ id: personId, label: person.name }))
}
