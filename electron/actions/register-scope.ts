/**
 * The undo of the register: what is done there, to one action or to many, is taken back there, the latest first. What is
 * raised or corrected in the minutes of a meeting belongs to the undo of that meeting.
 */
export const registerScope = 'actions'
