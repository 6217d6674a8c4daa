/** Names of glyphs that are not the letter itself (Adobe Glyph List, the Latin part); enough to read text, not to print it. */
const NAMED: Readonly<Record<string, string>> = {
  space: ' ',
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  fi: 'fi',
  fl: 'fl',
  ff: 'ff',
  ffi: 'ffi',
  ffl: 'ffl',
  f_f: 'ff',
  f_i: 'fi',
  f_l: 'fl',
  f_f_i: 'ffi',
  f_f_l: 'ffl',
  t_t: 'tt',
  T_h: 'Th',
  dotlessi: 'ı',
  germandbls: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  eth: 'ð',
  Eth: 'Ð',
  thorn: 'þ',
  Thorn: 'Þ',
  lslash: 'ł',
  Lslash: 'Ł',
}

const ACCENTS =
  /^([A-Za-z])(grave|acute|circumflex|tilde|dieresis|ring|cedilla|caron|macron|breve|ogonek|dotaccent|hungarumlaut)$/

/** The text of a glyph by its name; empty for what is neither letter nor figure. Accents are dropped, as they are in what is searched for. */
export function textOfGlyph(glyph: string): string {
  const name = glyph.replace(/\..*$/, '') // one.oldstyle, a.sc
  if (name.length === 1) return name
  const known = NAMED[name]
  if (known !== undefined) return known
  const unicode = /^(?:uni|u)([0-9A-F]{4,6})$/.exec(name)?.[1]
  if (unicode !== undefined) return fromCode(Number.parseInt(unicode, 16))
  return ACCENTS.exec(name)?.[1] ?? ''
}

/** Empty for what is no code of a letter. */
export function fromCode(code: number): string {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
