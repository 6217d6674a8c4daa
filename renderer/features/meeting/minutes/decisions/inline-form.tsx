import { type ReactNode, type RefObject, type SubmitEvent, useEffect, useRef } from 'react'
import { Button } from '../../../../components/button.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import styles from './decisions.module.css'

interface InlineFormProps {
  /** What it is for, such as "Move a motion". */
  readonly title: string
  /** The verb of its button. */
  readonly save: string
  readonly isPending: boolean
  readonly isDisabled?: boolean
  readonly error: Error | null
  /** Whether what stands in its text is a proposal, to be typed over. */
  readonly selectsAll?: boolean
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A small form beside the minute. Enter saves, Escape leaves it, and the focus goes back to where it came from. */
export const InlineForm = ({
  title,
  save,
  isPending,
  isDisabled = false,
  error,
  selectsAll = false,
  onSave,
  onClose,
  children,
}: InlineFormProps) => {
  const form = useRef<HTMLFormElement>(null)
  useFocusAndBack(form, selectsAll)
  useKeys(form, onClose)
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!isPending && !isDisabled) onSave()
  }
  return (
    <form ref={form} aria-label={title} noValidate onSubmit={onSubmit} className={styles.form}>
      <h4>{title}</h4>
      {children}
      <FormError error={error} />
      <div className={styles.actions}>
        <Button kind="main" type="submit" isPending={isPending} isDisabled={isDisabled}>
          {save}
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </div>
    </form>
  )
}

/** What is only proposed is typed over; else one goes on at the end, or at words in brackets that are to be filled in. */
const selectIn = (field: HTMLTextAreaElement, isProposal: boolean): void => {
  const gap = /\[[^\]]*\]/.exec(field.value)
  if (gap !== null) field.setSelectionRange(gap.index, gap.index + gap[0].length)
  else field.setSelectionRange(isProposal ? 0 : field.value.length, field.value.length)
}

const useFocusAndBack = (form: RefObject<HTMLFormElement | null>, selectsAll: boolean): void => {
  useEffect(() => {
    const before = document.activeElement
    const first = form.current?.querySelector<HTMLElement>('textarea, input[type=text]')
    first?.focus()
    if (first instanceof HTMLTextAreaElement) selectIn(first, selectsAll)
    form.current?.scrollIntoView({ block: 'nearest' })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [form, selectsAll])
}

/** Enter in a text saves as it does in a field, Shift+Enter begins a line; Escape leaves, unless a list was open. */
const useKeys = (form: RefObject<HTMLFormElement | null>, onClose: () => void): void => {
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    const element = form.current
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      if (event.key === 'Escape') close.current()
      else if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement)
        element?.requestSubmit()
      else return
      event.preventDefault()
    }
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [form])
}
