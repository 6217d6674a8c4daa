/** As much of an inspection as its embargo needs. */
export interface Embargo {
  readonly publishedOn: string | null
  readonly liftedOn: string | null
}

/**
 * Whether an inspection's record is embargoed on a day: from the first word of it until the day of publication, or the day
 * on which it was lifted by hand.
 */
export const isEmbargoedOn = ({ publishedOn, liftedOn }: Embargo, day: string): boolean =>
  !isReached(publishedOn, day) && !isReached(liftedOn, day)

const isReached = (on: string | null, day: string): boolean => on !== null && on <= day
