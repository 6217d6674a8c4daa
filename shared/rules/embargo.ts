/** As much of an inspection as its embargo needs. */
export interface Embargo {
  readonly publishedOn: string | null
  readonly liftedOn: string | null
}

/** For whom a copy is made: people by their ids, or whoever may get hold of it. */
export type CopyFor =
  { readonly kind: 'anybody' } | { readonly kind: 'people'; readonly ids: readonly string[] }

/**
 * Whether an inspection's record is embargoed on a day: from the first word of it until the day of publication, or the day
 * on which it was lifted by hand.
 */
export const isEmbargoedOn = ({ publishedOn, liftedOn }: Embargo, day: string): boolean =>
  !isReached(publishedOn, day) && !isReached(liftedOn, day)

/**
 * Whether everyone for whom a copy is made is on the list of those who may know. A copy for nobody in particular may get
 * anywhere, so no list is long enough for it.
 *
 * @param list ids of people
 */
export const areOnList = (list: readonly string[], to: CopyFor): boolean =>
  to.kind === 'people' && to.ids.length > 0 && to.ids.every((id) => list.includes(id))

/** The one gate: whether what was said in an inspection may leave in a copy for these readers on a day. */
export const mayLeave = (
  embargo: Embargo & { readonly list: readonly string[] },
  to: CopyFor,
  day: string,
): boolean => !isEmbargoedOn(embargo, day) || areOnList(embargo.list, to)

const isReached = (on: string | null, day: string): boolean => on !== null && on <= day
