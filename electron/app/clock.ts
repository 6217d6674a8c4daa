/** Time as an argument: rules take `today`, records take `now`. */
export interface Clock {
  /** UTC instant, ISO 8601. */
  now(): string
  /** The day at this machine, `YYYY-MM-DD`. */
  today(): string
}

const pad = (value: number): string => String(value).padStart(2, '0')

const localDay = (date: Date): string =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`

/** The day at this machine on which an instant falls, `YYYY-MM-DD`. */
export const localDayOf = (instant: string): string => localDay(new Date(instant))

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => localDay(new Date()),
}

/** A clock that stands on one day while its instants go on: for rehearsing a date (`--today`) and for tests. */
export const clockOn = (day: string): Clock => ({ now: () => new Date().toISOString(), today: () => day })
