/**
 * A paper that a reader could not show, though its parts can be read: it unfolds without end, or into more than any
 * memory holds. No repair helps; the caller refuses the paper.
 */
export class TooMuch extends Error {}
