import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type IParagraphStyleOptions,
  type IPropertiesOptions,
} from 'docx'

/* Measures of Word: twentieths of a point, and for the size of letters half points. */

/** A4 with margins of two centimetres. */
export const PAGE = { width: 11906, height: 16838 }
export const MARGIN = 1134
export const TEXT_WIDTH = PAGE.width - 2 * MARGIN
/** Of the column with the items' numbers. */
export const NUMBER_WIDTH = 850

/** On the machines of nearly all who will open it; LibreOffice has letters of the same width for both. */
const TEXT_FONT = 'Calibri'
const TITLE_FONT = 'Cambria'

export const INK = '1D2126'
export const SOFT = '565C64'
export const LINE = 'DDD7CA'
export const LATE = 'A02C1A'
export const CLOSED = '5A3A78'

/** Word writes colours without the sign in front. */
export const colourOf = (accent: string): string => accent.replace('#', '').toUpperCase()

export const BULLETS = 'bullets'
export const NUMBERS = 'numbers'

/** @param size running text in points */
export const wordStyles = (size: number): NonNullable<IPropertiesOptions['styles']> => {
  const half = (ratio: number): number => Math.round(size * ratio * 2)
  const head = (ratio: number, before: number, after: number) => ({
    run: { font: TITLE_FONT, bold: true, size: half(ratio), color: INK },
    paragraph: { spacing: { before, after, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: TEXT_FONT, size: half(1), color: INK, language: { value: 'en-GB' } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: head(2, 0, 160),
      heading2: head(1.25, 320, 80),
      heading3: { ...head(1, 160, 60), run: { font: TEXT_FONT, bold: true, size: half(1), color: INK } },
    },
    paragraphStyles: [
      style('Kicker', { color: SOFT, size: half(1) }, { after: 40 }),
      style('Small', { color: SOFT, size: half(0.88) }, { after: 80 }),
      style('Movement', { font: TITLE_FONT, italics: true }, { after: 100 }),
      style('Cell', {}, { before: 40, after: 40, line: 250 }),
      style('Cell head', { color: SOFT, size: half(0.82) }, { before: 20, after: 40, line: 240 }),
    ],
  }
}

const style = (
  name: string,
  run: NonNullable<IParagraphStyleOptions['run']>,
  spacing: { readonly before?: number; readonly after?: number; readonly line?: number },
): IParagraphStyleOptions => ({
  id: styleId(name),
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph: { spacing: { line: 264, ...spacing, lineRule: LineRuleType.AUTO } },
})

export const styleId = (name: string): string => name.replaceAll(' ', '')

const LEVELS = [0, 1, 2, 3, 4]

/** Real lists, five levels deep; what is nested deeper stays on the last. */
export const wordNumbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    { reference: BULLETS, levels: LEVELS.map((level) => levelOf(level, LevelFormat.BULLET, '•')) },
    {
      reference: NUMBERS,
      levels: LEVELS.map((level) => levelOf(level, LevelFormat.DECIMAL, `%${level + 1}.`)),
    },
  ],
}

export const DEEPEST = LEVELS.length - 1

function levelOf(level: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const left = NUMBER_WIDTH + 360 * (level + 1)
  return {
    level,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left, hanging: 300 } } },
  }
}
