import { isOurPage } from './our-page.ts'

/** Whether the page may ask for this address: itself, and what it holds in memory. Never a network. */
export const mayRequest = (address: string): boolean =>
  isOurPage(address) || /^(data|blob|devtools):/.test(address)
