/** Puts the focus in the first field of a form that is marked as wrong; call it when the marks have been drawn. */
export const focusFirstError = (form: HTMLElement | null): void => {
  const field = form?.querySelector<HTMLElement>(
    '[data-invalid] input, [data-invalid] textarea, [data-invalid] [role=spinbutton], [data-invalid] button',
  )
  field?.focus()
}
