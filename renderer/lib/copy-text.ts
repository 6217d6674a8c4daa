/**
 * Puts text where it can be pasted from; answers whether it did. Through a selection and not `navigator.clipboard`, which is
 * a permission, and the program grants its page none.
 */
export const copyText = (text: string, beside: HTMLElement): boolean => {
  const area = document.createElement('textarea')
  area.value = text
  area.setAttribute('aria-hidden', 'true')
  area.style.position = 'fixed'
  area.style.opacity = '0'
  // Within the dialog, which would take the focus back from anything outside it.
  beside.append(area)
  const before = document.activeElement
  area.select()
  const isCopied = document.execCommand('copy')
  area.remove()
  if (before instanceof HTMLElement) before.focus()
  return isCopied
}
