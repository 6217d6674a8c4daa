import type { Editor } from '@tiptap/core'
import type { CurrentLine } from '../editor/editor-commands.ts'

/** That an action is to be raised in a line of a text. */
export interface RaiseRequest {
  readonly editor: Editor
  readonly line: CurrentLine
  /** The line on the screen, under which the form opens. */
  readonly element: HTMLElement
}

type Listener = (request: RaiseRequest) => void

const listeners = new Set<Listener>()

/** From a command of the editor, which is not drawn by React, to the panel that raises actions. */
export const askToRaise = (request: RaiseRequest): void => {
  for (const listener of listeners) listener(request)
}

/** Answers how to stop listening. */
export const onAskToRaise = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
