/**
 * The address that may be handed to the person's own browser, or `null`. Only https, and no name or password in it: a link
 * in a paper or an agenda is written by anyone.
 */
export const outsideLink = (address: string): string | null => {
  const url = URL.parse(address)
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null
  return url.href
}
