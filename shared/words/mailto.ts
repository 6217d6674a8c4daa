/** Windows hands a program at most some 2,000 characters of an address; a longer letter is copied instead. */
const longest = 1900

/** A `mailto:` address that opens a letter ready to send (RFC 6068), or null where there is nobody to send it to or it is too long. */
export function mailtoFor({
  email,
  subject,
  text,
}: {
  readonly email: string
  readonly subject: string
  readonly text: string
}): string | null {
  if (email === '') return null
  const to = encodeURIComponent(email).replace('%40', '@')
  // A new line is CR and LF in a mail, whatever it is here.
  const body = encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))
  const address = `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${body}`
  return address.length > longest ? null : address
}
