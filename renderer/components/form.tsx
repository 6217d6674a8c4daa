import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { Refusal } from '../lib/client.ts'
import { Button } from './button.tsx'
import styles from './form.module.css'
import { FormError } from './form-error.tsx'

interface FormProps<Values extends FieldValues, Out> {
  readonly form: UseFormReturn<Values, unknown, Out>
  /** Throws a `Refusal` when it was not saved: the form then stays as it is and says why. */
  readonly onSave: (values: Out) => Promise<void>
  /** The verb of its button, such as "Save" or "Add the governor". */
  readonly save: string
  readonly onCancel?: () => void
  /** What leaving it is called, where that is not "Cancel". */
  readonly cancel?: string
  readonly children: ReactNode
}

/**
 * A form that checks itself when it is saved, goes to the first field that is wrong, and loses nothing when main refuses.
 */
export const Form = <Values extends FieldValues, Out>({
  form,
  onSave,
  save,
  onCancel,
  cancel = 'Cancel',
  children,
}: FormProps<Values, Out>) => {
  const element = useRef<HTMLFormElement>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  const { submitCount, isSubmitting } = form.formState

  useEffect(() => {
    if (submitCount > 0) firstFault(element.current)?.focus()
  }, [submitCount])

  const submit = async (values: Out) => {
    setFailure(null)
    try {
      await onSave(values)
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause
      showFaults(form, cause)
      setFailure(cause)
    }
  }
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    event.stopPropagation()
    void form.handleSubmit(submit)(event)
  }
  return (
    <form ref={element} noValidate onSubmit={onSubmit} className={styles.form}>
      {children}
      <FormError error={failure} />
      <div className={styles.actions}>
        <Button kind="main" type="submit" isPending={isSubmitting}>
          {save}
        </Button>
        {onCancel !== undefined && <Button onPress={onCancel}>{cancel}</Button>}
      </div>
    </form>
  )
}

const firstFault = (form: HTMLFormElement | null): HTMLElement | null =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button') ?? null

/** Puts what main found wrong beside the fields that it names. */
const showFaults = <Values extends FieldValues, Out>(
  form: UseFormReturn<Values, unknown, Out>,
  { failure }: Refusal,
): void => {
  const { fields } = failure.details
  if (!Array.isArray(fields)) return
  for (const { field, message } of fields as readonly { field: string; message: string }[]) {
    const name = field.replace(/^(changes|membership|person)\./, '')
    if (name in form.getValues()) form.setError(name as FieldPath<Values>, { message })
  }
}

/** Fields side by side while there is room. */
export const FieldRow = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.row}>{children}</div>
)
