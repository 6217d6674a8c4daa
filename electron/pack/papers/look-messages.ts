import type { LookedAt } from './look-at-file.ts'

/** Look at the file at this path. Asked one at a time. */
export interface LookRequest {
  readonly kind: 'look'
  readonly path: string
}

/** `unread`: the disk did not give the file. */
export type LookAnswer =
  { readonly kind: 'looked'; readonly found: LookedAt } | { readonly kind: 'unread'; readonly code: string }
