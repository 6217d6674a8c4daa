import type { BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { useAsk } from '../lib/use-ask.ts'
import { ownerMeaning, useOwners } from '../lib/use-owners.ts'
import { ComboBox, type ComboBoxProps } from './combo-box.tsx'

type Written = Pick<ComboBoxProps, 'value' | 'onChange' | 'name' | 'onBlur' | 'error' | 'autoFocus'>

/** Who is to do it: somebody of the board, a role, or whoever else is written. */
export const OwnerField = ({ bodyId, ...written }: Written & { readonly bodyId: BodyId }) => {
  const owners = useOwners(bodyId)
  const { people, roles } = owners
  const options = [
    ...people.map(({ personId, name }) => ({ id: personId, label: name })),
    ...roles.map((role) => ({ id: role, label: role })),
  ]
  // The list is taken once it is there: what was offered first is what the field keeps.
  return (
    <ComboBox
      key={options.length}
      {...written}
      label="Owner"
      opensOn="input"
      placeholder="A name or a role"
      help={ownerMeaning(written.value, owners) || 'A name, or enough of it; or a role.'}
      options={options}
    />
  )
}

const usual = [
  'before the next meeting',
  'at the next meeting',
  'end of term',
  'in a fortnight',
  'in a month',
]

type DueFieldProps = Written & { readonly bodyId: BodyId; readonly meetingId: MeetingId | null }

/** By when, in words or as a date; the line below says which day that is. */
export const DueField = ({ bodyId, meetingId, ...written }: DueFieldProps) => {
  const words = written.value.trim().slice(0, 80)
  const meaning = useAsk('actions.resolveDue', words === '' ? null : { bodyId, meetingId, words })
  return (
    <ComboBox
      {...written}
      label="Due"
      opensOn="input"
      placeholder="such as “before the next meeting” or “by 12 January”"
      help={words === '' ? 'In words or as a date.' : (meaning.data?.sentence ?? '')}
      options={usual.map((each) => ({ id: each, label: each }))}
    />
  )
}
