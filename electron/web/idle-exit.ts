export interface IdleTimes {
  /** Milliseconds to wait for a first page. */
  readonly untilFirstPage: number
  /** Milliseconds after the last page has gone, so that a reload or a short sleep does not end the program. */
  readonly afterLastPage: number
}

/** Ends the program when nobody looks at it any more: there is no window whose closing would. */
export class IdleExit {
  readonly #times: IdleTimes
  readonly #leave: () => void
  #timer: NodeJS.Timeout
  #pages = 0
  #calls = 0

  constructor(times: IdleTimes, leave: () => void) {
    this.#times = times
    this.#leave = leave
    this.#timer = setTimeout(leave, times.untilFirstPage)
  }

  pagesAre(count: number): void {
    this.#pages = count
    this.#look()
  }

  /** Nothing ends while something is being done, whoever has gone meanwhile. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#calls += 1
    clearTimeout(this.#timer)
    try {
      return await work()
    } finally {
      this.#calls -= 1
      this.#look()
    }
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #look(): void {
    clearTimeout(this.#timer)
    if (this.#pages === 0 && this.#calls === 0)
      this.#timer = setTimeout(this.#leave, this.#times.afterLastPage)
  }
}
