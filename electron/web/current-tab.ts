import { AsyncLocalStorage } from 'node:async_hooks'

/** Which tab's request is being answered, so that a download goes to that tab and not to every open one. */
export const currentTab = new AsyncLocalStorage<string>()
