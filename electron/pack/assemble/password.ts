import { AppError } from '@shared/errors.ts'

/** ISO 32000-2, 7.6.4.3.3: what is beyond is not looked at. */
const MOST_BYTES = 127

/** RFC 3454, table B.1: "commonly mapped to nothing". */
const NOTHING = /[\u00AD\u1806\u200B-\u200D\u2060\uFEFF]|\u034F|\p{Variation_Selector}/gu
/** RFC 3454, table C.1.2: spaces that are not the space. */
const OTHER_SPACES = /[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000]/gu
/** RFC 3454, tables C.2 to C.9: control, private and surrogate characters, tags, and marks that change direction. */
const FORBIDDEN =
  /[\p{Cc}\p{Co}\p{Cs}\u06DD\u070F\u180E\u200E\u200F\u2028-\u202E\u2061-\u2063\u206A-\u206F\u2FF0-\u2FFB\uFFF9-\uFFFD\u{1D173}-\u{1D17A}\u{E0001}\u{E0020}-\u{E007F}]|\p{Noncharacter_Code_Point}/u

/**
 * The bytes of a password as readers of PDF work them out (SASLprep, RFC 4013, in UTF-8), so that "é" opens the file
 * whichever way a keyboard writes it.
 *
 * @throws AppError `invalid_input` when nothing is left of it, or when it has characters that no keyboard writes
 */
export function passwordBytes(password: string): Buffer {
  const mapped = password.replace(OTHER_SPACES, ' ').replace(NOTHING, '').normalize('NFKC')
  if (FORBIDDEN.test(mapped)) throw refused('The password has a character in it that cannot be typed.')
  if (mapped === '') throw refused('The password is empty.')
  return Buffer.from(mapped, 'utf8').subarray(0, MOST_BYTES)
}

function refused(what: string): AppError {
  return new AppError('invalid_input', `${what} No PDF was made. Choose another password.`)
}
