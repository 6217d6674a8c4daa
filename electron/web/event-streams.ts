import { encode } from '@shared/codec.ts'
import type { HostEvent } from '@shared/envelope.ts'
import type { ServerResponse } from 'node:http'

/** A sleeping machine leaves connections that look alive; a line now and then finds out. */
const pulse = 20_000

/** The open pages: each holds one answer that never ends, and hears events on it, one line each. */
export class EventStreams {
  readonly #streams = new Map<ServerResponse, string>()
  readonly #onCount: (count: number) => void
  readonly #timer: NodeJS.Timeout

  /** `onCount` hears how many pages are open, each time that it changes. */
  constructor(onCount: (count: number) => void) {
    this.#onCount = onCount
    this.#timer = setInterval(() => this.#write(() => true, '\n'), pulse).unref()
  }

  add(tab: string, response: ServerResponse): void {
    response.write('\n')
    this.#streams.set(response, tab)
    this.#onCount(this.#streams.size)
    response.on('close', () => {
      this.#streams.delete(response)
      this.#onCount(this.#streams.size)
    })
  }

  /** To every page, or to one tab only. */
  tell(event: HostEvent, onlyTab: string | null = null): void {
    this.#write((tab) => onlyTab === null || tab === onlyTab, `${encode(event)}\n`)
  }

  close(): void {
    clearInterval(this.#timer)
    for (const response of this.#streams.keys()) response.end()
  }

  #write(isFor: (tab: string) => boolean, line: string): void {
    for (const [response, tab] of this.#streams) if (isFor(tab)) response.write(line)
  }
}
