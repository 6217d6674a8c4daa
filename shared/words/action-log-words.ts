import type { LogColumn, LogOrder, LogReaders, LogStyle } from '../entities/action-log.ts'

/** Heads of the columns, the same on screen, on paper and in a table. */
export const logHeads: Readonly<Record<LogColumn, string>> = {
  action: 'Action',
  owner: 'Who',
  due: 'By when',
  standing: 'How far',
  priority: 'Priority',
  raised: 'Raised',
  said: 'Said last',
}

export const logOrderWords: Readonly<Record<LogOrder, string>> = {
  due: 'By due day',
  owner: 'By owner',
  raised: 'By the meeting that raised it',
  standing: 'What is to be done, then what is finished',
}

export const finishedWords: Readonly<Record<LogStyle['finished'], string>> = {
  since: 'Those since the last meeting',
  all: 'All of them',
  none: 'None',
}

export const logReaderWords: Readonly<Record<LogReaders, string>> = {
  members: 'For members',
  public: 'For everyone',
}

/** What the log is, in a sentence below its title. */
export const logLine = (finished: LogStyle['finished']): string =>
  ({
    since: 'What the board has given to do and is not finished, and what was finished since it last met.',
    all: 'What the board has given to do, and all that was finished.',
    none: 'What the board has given to do and is not finished.',
  })[finished]

export const CONFIDENTIAL_LOG =
  'Holds confidential actions, which are marked. Not for publication: please do not pass on.'
