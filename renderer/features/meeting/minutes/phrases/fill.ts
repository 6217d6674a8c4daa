import { formatDay, formatTime } from '@shared/words/dates.ts'

/** What phrases may ask for; null where it is not known. */
export interface Known {
  /** `HH:MM` */
  readonly time: string
  readonly chair: string | null
  /** `YYYY-MM-DD` */
  readonly nextMeetsOn: string | null
}

/** Puts what is known into a phrase: `{time}`, `{chair}`, `{next meeting}`. What is not known becomes a gap to fill in. */
export const fillPhrase = (text: string, { time, chair, nextMeetsOn }: Known): string =>
  text
    .replaceAll('{time}', formatTime(time))
    .replaceAll('{chair}', chair ?? '…')
    .replaceAll('{next meeting}', nextMeetsOn === null ? '…' : formatDay(nextMeetsOn))
