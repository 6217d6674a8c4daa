import type { Clock } from './clock.ts'
import type { FileSession } from './file-session.ts'
import type { Host } from './host.ts'
import type { Log } from './log.ts'
import type { Outputs } from './outputs.ts'

/** What every handler may use; made once per process by the way in. */
export interface AppContext {
  readonly host: Host
  readonly clock: Clock
  readonly log: Log
  readonly files: FileSession
  readonly outputs: Outputs
  /** Name of the person at the keyboard, for the audit log. */
  readonly who: string
}
