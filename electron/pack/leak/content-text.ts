import { IS_REGULAR, Lexer } from './lexer.ts'
import type { FontText } from './font-text.ts'
import { textOfBytes } from './text-string.ts'
import { PLAIN_TEXT } from './font-text.ts'

/** What a content stream shows and what it hides. */
export interface ContentText {
  /** In the order in which it is drawn; without what is in a layer. */
  readonly shown: string
  /** What is drawn in a layer, which may be off, or drawn unseen where there is no picture above it. */
  readonly unseen: string
  /** Comments, and the texts of marked content, such as what a screen reader says in place of a picture. */
  readonly hidden: string
}

/**
 * The text of a content stream, whoever draws it: seen or unseen, in a layer or outside of the page.
 *
 * @param fontOf the font that the resources name so
 */
export function contentText(bytes: Uint8Array, fontOf: (name: string) => FontText): ContentText {
  const lexer = new Lexer(bytes)
  const shown: string[] = []
  const layered: string[] = []
  const invisible: string[] = []
  let hasPicture = false
  const marks: boolean[] = [] // whether each piece of marked content that is open is in a layer
  const hidden: string[] = []
  let font = PLAIN_TEXT
  let name = ''
  let isLayer = false
  let isInvisible = false
  let strings: Uint8Array[] = []
  let gap = 0 // the largest of the numbers between the strings of an array, in thousandths of the size
  while (lexer.at < bytes.length) {
    const byte = bytes[lexer.at] ?? 0
    if (byte === 0x28) strings.push(lexer.literal())
    else if (byte === 0x3c && bytes[lexer.at + 1] !== 0x3c) strings.push(lexer.hex())
    else if (byte === 0x2f) {
      name = lexer.name()
      isLayer ||= name === 'OC'
    } else if (byte === 0x25) hidden.push(textOfBytes(lexer.comment()))
    else if (byte === 0x2d && strings.length > 0) {
      gap = lexer.integerAfterMinus()
      if (gap > WORD_GAP) strings.push(SPACE)
    } else if (isOperatorStart(byte)) {
      const operator = operatorAt(lexer)
      if (operator === TF) font = fontOf(name)
      else if (operator === TJ || operator === TJ_ARRAY || operator === QUOTE || operator === DOUBLE_QUOTE) {
        const to = marks.includes(true) ? layered : isInvisible ? invisible : shown
        for (const string of strings) to.push(string === SPACE ? ' ' : font(string))
      } else {
        for (const string of strings) if (string !== SPACE) hidden.push(textOfBytes(string))
        if (operator === ID) lexer.at = behindInlineImage(bytes, lexer.at)
        else if (operator === BDC || operator === BMC) marks.push(isLayer)
        else if (operator === EMC) marks.pop()
        else if (operator === TR)
          isInvisible = INVISIBLE.has(lexer.bytes[lexer.at - 4] ?? 0) && isAlone(lexer.bytes, lexer.at - 5)
        else if (MOVES.has(operator)) {
          shown.push(' ')
          layered.push(' ')
          hasPicture ||= operator === DO
        }
      }
      strings = []
      isLayer = false
    } else lexer.at++
  }
  for (const string of strings) hidden.push(textOfBytes(string))
  // Under a scan stands what a machine has read on it: unseen, but seen in the picture.
  const [under, apart] = hasPicture ? [invisible, []] : [[], invisible]
  return {
    shown: [...shown, ...under].join(''),
    unseen: [...layered, ' ', ...apart].join(''),
    hidden: hidden.join('\u0001'),
  }
}

/** From here on a gap between letters is one between words. */
const WORD_GAP = 180
const SPACE = new Uint8Array(0)

const code = (operator: string): number =>
  Array.from(operator).reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0)
const [TF, TJ, TJ_ARRAY, QUOTE, DOUBLE_QUOTE, ID, BDC, BMC, EMC, TR, DO] =
  'Tf Tj TJ \' " ID BDC BMC EMC Tr Do'.split(' ').map(code)
/** "3 Tr" and "7 Tr": text that is not painted, as under a scan that was read by a machine. */
const INVISIBLE = new Set([0x33, 0x37])

function isAlone(bytes: Uint8Array, before: number): boolean {
  return IS_REGULAR[bytes[before] ?? 0x20] === 0
}

const MOVES = new Set(['Td', 'TD', 'Tm', 'T*', 'ET', 'Do'].map(code))

function isOperatorStart(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x27 || byte === 0x22
}

/** Up to four letters of an operator as one number; goes behind it. */
function operatorAt(lexer: Lexer): number {
  const { bytes } = lexer
  let operator = 0
  for (
    let length = 0;
    IS_REGULAR[bytes[lexer.at] ?? 0] === 1 && lexer.at < bytes.length;
    length++, lexer.at++
  )
    operator = length < 4 ? operator * 256 + (bytes[lexer.at] ?? 0) : -1
  return operator
}

/** Behind the "EI" that ends the bytes of a picture. */
function behindInlineImage(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 2 < bytes.length; at++) {
    const isEnd = bytes[at] === 0x45 && bytes[at + 1] === 0x49
    if (isEnd && IS_REGULAR[bytes[at - 1] ?? 0] === 0 && IS_REGULAR[bytes[at + 2] ?? 0x20] === 0)
      return at + 2
  }
  return bytes.length
}
