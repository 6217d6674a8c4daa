import type { CliCommand } from './command.ts'
import { backUp } from './commands/back-up.ts'
import { bodyExport } from './commands/body-export.ts'
import { bodyImport } from './commands/body-import.ts'
import { checkFile } from './commands/check-file.ts'
import { importMeeting } from './commands/import-meeting.ts'
import { listMeetings } from './commands/list-meetings.ts'
import { makePack } from './commands/make-pack.ts'
import { makeMinutes } from './commands/make-minutes.ts'
import { newFile } from './commands/new-file.ts'
import { sampleFile } from './commands/sample-file.ts'
import { takeReturn } from './commands/take-return.ts'

/** In the order of the work. */
export const commands: ReadonlyMap<string, CliCommand> = new Map([
  ['new', newFile],
  ['sample', sampleFile],
  ['list', listMeetings],
  ['meeting', importMeeting],
  ['pack', makePack],
  ['minutes', makeMinutes],
  ['return', takeReturn],
  ['body export', bodyExport],
  ['body import', bodyImport],
  ['check', checkFile],
  ['backup', backUp],
])
