import type { MinuteText } from '@shared/entities/minute-text.ts'

/** How what was typed gets into the file. */
export interface KeeperPort {
  /** Keeps it outside the record; answers its stamp. `was`: the stamp of the text that was changed. */
  readonly keep: (text: MinuteText, was: string) => Promise<string>
  /** Puts what was kept into the record. */
  readonly write: () => Promise<void>
  /** The text as the file has it at this moment. */
  readonly read: () => Promise<{ readonly text: MinuteText; readonly stamp: string }>
  /** What the text is by now, if a refusal says that it was changed elsewhere; null for any other refusal. */
  readonly elsewhere: (cause: unknown) => string | null
}

/** `kept`: in the file. `typing`: on its way. `conflict`: changed in another window. `failed`: it could not be written. */
export type Keeping = 'kept' | 'typing' | 'conflict' | 'failed'

/** The most that is ever only on the screen, in milliseconds, and the pause after which it becomes part of the record. */
export const keepWithin = 250
export const writeAfter = 4000
const tryAgainAfter = 1000

/**
 * Sees to it that one text is always saved: what is typed is kept within a quarter of a second however long the typing
 * goes on, and put into the record at a pause or when asked. One call at a time, so that nothing overtakes.
 */
export class Keeper {
  readonly #port: KeeperPort
  readonly #seen: Set<string>
  readonly #listeners = new Set<() => void>()
  #stamp: string
  #text: MinuteText
  #read: (() => MinuteText) | null = null
  #keepTimer: ReturnType<typeof setTimeout> | null = null
  #writeTimer: ReturnType<typeof setTimeout> | null = null
  #sending: Promise<void> | null = null
  #isWritten = true
  #keeping: Keeping = 'kept'

  constructor(port: KeeperPort, text: MinuteText, stamp: string) {
    this.#port = port
    this.#text = text
    this.#stamp = stamp
    this.#seen = new Set([stamp])
  }

  get keeping(): Keeping {
    return this.#keeping
  }

  /** As far as it was kept. */
  get text(): MinuteText {
    return this.#text
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Something was typed. `read` is called when it is time to keep it, not at each key. */
  type(read: () => MinuteText): void {
    this.#read = read
    this.#say(this.#keeping === 'conflict' ? 'conflict' : 'typing')
    if (this.#keeping !== 'conflict') this.#keepTimer ??= setTimeout(() => void this.#keep(), keepWithin)
  }

  /** Keeps what is there and puts it into the record. Resolves when it is there, or was refused. */
  async flush(): Promise<void> {
    await this.#sending
    if (this.#read !== null && this.#keeping !== 'conflict') await this.#keep()
    if (this.#isWritten || this.#keeping === 'conflict') return
    this.#stop('write')
    this.#isWritten = true
    try {
      await this.#port.write()
    } catch {
      // It is kept all the same, and becomes part of the record next time.
      this.#isWritten = false
    }
  }

  /** What stands in the file by now. Answers whether it is news that should be shown: changed elsewhere, nothing typed here. */
  learn(text: MinuteText, stamp: string): boolean {
    if (this.#seen.has(stamp)) return false
    if (this.#read !== null || this.#sending !== null) return false
    this.#take(text, stamp)
    return true
  }

  /** After a conflict: what was typed here takes the place of the other. */
  keepMine(): void {
    this.#say('typing')
    void this.#keep()
  }

  /** After a conflict: what was typed here is let go; the other stands, and is answered. */
  async takeTheirs(): Promise<MinuteText> {
    const { text, stamp } = await this.#port.read()
    this.#read = null
    this.#take(text, stamp)
    this.#say('kept')
    return text
  }

  #take(text: MinuteText, stamp: string): void {
    this.#text = text
    this.#stamp = stamp
    this.#seen.add(stamp)
  }

  async #keep(): Promise<void> {
    this.#stop('keep')
    if (this.#sending !== null) await this.#sending
    const read = this.#read
    if (read === null) return
    this.#read = null
    const text = read()
    this.#sending = this.#send(text, read)
    await this.#sending
  }

  async #send(text: MinuteText, read: () => MinuteText): Promise<void> {
    try {
      const stamp = await this.#port.keep(text, this.#stamp)
      this.#take(text, stamp)
      this.#isWritten = false
      this.#writeSoon()
      this.#say(this.#read === null ? 'kept' : 'typing')
    } catch (cause) {
      this.#read ??= read
      const elsewhere = this.#port.elsewhere(cause)
      if (elsewhere === null) {
        this.#say('failed')
        this.#keepTimer ??= setTimeout(() => void this.#keep(), tryAgainAfter)
      } else {
        this.#stop('keep')
        this.#stamp = elsewhere
        this.#say('conflict')
      }
    } finally {
      this.#sending = null
    }
  }

  #writeSoon(): void {
    this.#stop('write')
    this.#writeTimer = setTimeout(() => void this.flush(), writeAfter)
  }

  #stop(which: 'keep' | 'write'): void {
    const timer = which === 'keep' ? this.#keepTimer : this.#writeTimer
    if (timer !== null) clearTimeout(timer)
    if (which === 'keep') this.#keepTimer = null
    else this.#writeTimer = null
  }

  #say(keeping: Keeping): void {
    if (keeping === this.#keeping) return
    this.#keeping = keeping
    for (const listener of this.#listeners) listener()
  }
}
