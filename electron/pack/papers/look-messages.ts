import type { ConvertingPorts } from '../../papers/convert/converted.ts'
import type { Unlocking } from '../../papers/convert/unlock.ts'
import type { LookedAt } from './look-at-file.ts'

/** Look at the file at this path, or open it with this password. Asked one at a time. */
export type LookRequest =
  | {
      readonly kind: 'look'
      readonly path: string
      readonly fileName: string
      /** Null: only look. */
      readonly converting: ConvertingPorts | null
    }
  | {
      readonly kind: 'unlock'
      readonly path: string
      readonly password: string
      readonly workFolder: string
    }

/** `unread`: the disk did not give the file, or took no other. */
export type LookAnswer =
  | { readonly kind: 'looked'; readonly found: LookedAt }
  | { readonly kind: 'unlocked'; readonly unlocking: Unlocking }
  | { readonly kind: 'unread'; readonly code: string }
