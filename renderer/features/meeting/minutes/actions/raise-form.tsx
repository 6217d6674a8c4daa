import type { ActionDraft } from '@shared/contract/actions.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { type KeyboardEvent, type SubmitEvent, useState } from 'react'
import { DueField, OwnerField } from '../../../../components/action-fields.tsx'
import { Button } from '../../../../components/button.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { ownerOf, useOwners } from '../../../../lib/use-owners.ts'
import styles from './actions.module.css'
import { ownerIn } from './owner-in.ts'

type Raised = Pick<ActionDraft, 'text' | 'ownerId' | 'ownerRole' | 'dueWords'>

interface RaiseFormProps {
  readonly bodyId: BodyId
  readonly meetingId: MeetingId
  /** What stands in the line so far. */
  readonly words: string
  readonly error: Error | null
  readonly isPending: boolean
  readonly onRaise: (draft: Raised) => void
  readonly onCancel: () => void
}

/** Whether Enter belongs to a list of suggestions, in which an option has been reached. */
const isChoosing = (target: EventTarget): boolean =>
  target instanceof HTMLElement && (target.getAttribute('aria-activedescendant') ?? '') !== ''

/** What, who, by when. Enter raises it from any field; Escape leaves. */
export const RaiseForm = ({
  bodyId,
  meetingId,
  words,
  error,
  isPending,
  onRaise,
  onCancel,
}: RaiseFormProps) => {
  const owners = useOwners(bodyId)
  const [text, setText] = useState(words)
  const [written, setWritten] = useState<string | null>(null)
  const [due, setDue] = useState('before the next meeting')
  const owner = written ?? ownerIn(words, owners)
  const raise = () => {
    if (text.trim() === '' || isPending) return
    onRaise({ text: text.trim(), ...ownerOf(owner, owners), dueWords: due.trim().slice(0, 80) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isChoosing(event.target)) return
    if (event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    event.stopPropagation()
    raise()
  }
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    raise()
  }
  return (
    // Enter is taken before the lists of suggestions, which would keep it while they are open.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      noValidate
      aria-label="Raise an action"
      onKeyDownCapture={onKeyDown}
      onSubmit={onSubmit}
      className={styles.form}
    >
      <TextField label="Action" value={text} onChange={setText} maxLength={1000} autoFocus={words === ''} />
      <OwnerField bodyId={bodyId} value={owner} onChange={setWritten} autoFocus={words !== ''} />
      <DueField bodyId={bodyId} meetingId={meetingId} value={due} onChange={setDue} />
      <FormError error={error} />
      <div className={styles.buttons}>
        <Button kind="main" type="submit" isPending={isPending} isDisabled={text.trim() === ''}>
          Raise the action
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </form>
  )
}
