/** How a body in another file stands to this one. */
export type BodyStanding = 'new' | 'same' | 'behind' | 'ahead' | 'apart' | 'name-taken'

export interface BothSides {
  /** Whether the body is in this file, archived or not. */
  readonly isHere: boolean
  /** Whether this file has another body of that name and organisation. */
  readonly isNameTaken: boolean
  /** What was done to the body, by ids, in this file and in that one. */
  readonly here: ReadonlySet<string>
  readonly there: ReadonlySet<string>
  /** Whether any of its records differ. */
  readonly differs: boolean
}

export interface StandingFound {
  readonly standing: BodyStanding
  /** How much was done only in this file, and only in that one. */
  readonly onlyHere: number
  readonly onlyThere: number
}

/**
 * Goes by what was done and not by when, since clocks differ: a side that has done all that the other did, and more, is
 * ahead of it. Where both have done something of their own they are apart, and nobody can merge them silently; so are they
 * where records differ though the same was done.
 */
export const standingOf = ({ isHere, isNameTaken, here, there, differs }: BothSides): StandingFound => {
  const onlyHere = [...here].filter((id) => !there.has(id)).length
  const onlyThere = [...there].filter((id) => !here.has(id)).length
  const standing = (): BodyStanding => {
    if (!isHere) return isNameTaken ? 'name-taken' : 'new'
    if (onlyHere > 0 && onlyThere > 0) return 'apart'
    if (onlyHere > 0) return 'behind'
    if (onlyThere > 0) return 'ahead'
    return differs ? 'apart' : 'same'
  }
  return { standing: standing(), onlyHere, onlyThere }
}
