/** Where the reader of a review copy can be. */
export type ReaderPlace =
  | { readonly name: 'read' }
  | { readonly name: 'pack'; readonly issueId: string; readonly page: number | null }
  | { readonly name: 'actions' }
  | { readonly name: 'next' }
  | { readonly name: 'send-back' }

/** Addresses to put in `href`. */
export const readerRoutes = {
  read: () => '#/read',
  /** A pack, where it was left or at a page of its PDF. */
  pack: (issueId: string, page: number | null = null) =>
    `#/read/${issueId}${page === null ? '' : `/${String(page)}`}`,
  actions: () => '#/my-actions',
  next: () => '#/next-meetings',
  sendBack: () => '#/send-back',
} as const

/** What an address means to a reader; anything unknown is the first page. */
export function parseReaderPlace(hash: string): ReaderPlace {
  const [first, second, third] = hash.replace(/^#\/?/, '').split('/')
  if (first === 'my-actions') return { name: 'actions' }
  if (first === 'next-meetings') return { name: 'next' }
  if (first === 'send-back') return { name: 'send-back' }
  if (first !== 'read' || second === undefined || second === '') return { name: 'read' }
  const page = Number.parseInt(third ?? '', 10)
  return { name: 'pack', issueId: second, page: Number.isNaN(page) ? null : page }
}
