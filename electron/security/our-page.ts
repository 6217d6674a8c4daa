/** Where the window's page lives. Not a web address: nothing on a network can be at it. */
export const appScheme = 'app'
export const pageAddress = 'app://packhorse/index.html'

/**
 * Whether an address is one of our own pages. Scheme and host are compared one by one, because Node answers the origin
 * `'null'` for every scheme that it does not know, so that two foreign pages would look alike.
 */
export const isOurPage = (address: string): boolean => {
  const url = URL.parse(address)
  return url !== null && url.protocol === 'app:' && url.host === 'packhorse' && url.username === ''
}
