import type { HostEvent } from '@shared/envelope.ts'

/** A file that the person chose to bring in. */
export interface ChosenFile {
  readonly fileName: string
  readonly path: string
}

/** Where a finished file is to go. Write to `tempPath`, then commit: a rename, so nothing is ever half there. */
export interface SaveTarget {
  /** As the person sees it. */
  readonly fileName: string
  /** Where it will stand; null where it becomes a download. */
  readonly path: string | null
  readonly tempPath: string
  commit(): Promise<void>
  discard(): Promise<void>
}

/** A folder for several finished files. */
export interface SaveFolder {
  /** Null where each becomes a download. */
  readonly path: string | null
  target(fileName: string): SaveTarget
}

export interface FileKind {
  /** Such as "PDF". */
  readonly name: string
  /** Without dots. */
  readonly extensions: readonly string[]
}

/** A few words for the system's own desktop; they may stand on a locked screen. */
export interface DesktopMessage {
  readonly title: string
  readonly text: string
}

/** A running process of ours, such as the one that makes packs. */
export interface ChildProcessPort {
  send(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
  /** `code` is not 0 when it was ended or crashed. */
  onExit(listener: (code: number | null) => void): void
  kill(): void
}

/**
 * What differs between the ways in. Everything below `electron/*.ts` knows the outside only through this: files as
 * chosen things and saved things, never a path from the page.
 */
export interface Host {
  readonly kind: 'electron' | 'web' | 'cli'
  /** Whether the system's own file dialogs can be shown. */
  readonly hasDialogs: boolean
  /** Where new files go where there are no dialogs, and what dialogs start from. */
  readonly documentsFolder: string
  /** Where Packhorse keeps its own things: recent files, backups, log. */
  readonly dataFolder: string
  /** `null`: cancelled, or no dialogs here. */
  chooseFiles(of: FileKind, several: boolean): Promise<readonly ChosenFile[] | null>
  /** `null`: cancelled. Without dialogs the finished file is offered as a download. */
  chooseSave(suggestedName: string, of: FileKind): Promise<SaveTarget | null>
  /** `null`: cancelled. Without dialogs each file is offered as a download. */
  chooseFolder(): Promise<SaveFolder | null>
  /** Starts one of the built scripts beside main, such as `pack-worker.js`, in a process of its own. */
  startProcess(script: string): ChildProcessPort
  /** Shows it on the desktop. Left out where there is none to show it on. */
  readonly notify?: (message: DesktopMessage) => void
  emit(event: HostEvent): void
}
