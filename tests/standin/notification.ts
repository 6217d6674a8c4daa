import { EventEmitter } from 'node:events'

/** Stands in for `Notification`: nothing is shown, only noted. A test can press the last one. */
export class Notification extends EventEmitter {
  /** What a desktop would have on view, the latest last. */
  static readonly shown: Notification[] = []
  readonly title: string
  readonly body: string

  constructor({ title, body }: { readonly title: string; readonly body: string }) {
    super()
    this.title = title
    this.body = body
  }

  static isSupported(): boolean {
    return true
  }

  show(): void {
    Notification.shown.push(this)
  }

  close(): void {
    const at = Notification.shown.indexOf(this)
    if (at >= 0) Notification.shown.splice(at, 1)
  }
}
