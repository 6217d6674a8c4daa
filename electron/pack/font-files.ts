/** The font of the stamps is the text font. */
export const STAMP_FONT = 'AtkinsonHyperlegibleNext_400Regular.ttf'

/** Has what the text font lacks: arrows, ticks, mathematics. */
export const OTHER_FONT = 'SourceSerif4_400Regular.ttf'
