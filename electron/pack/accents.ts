import type { Accent } from '@shared/entities/primitives.ts'

/** The accents of the screens in their light theme, which are the colours on paper. */
export const ACCENTS: Readonly<Record<Accent, string>> = {
  moss: '#2b5a4c',
  plum: '#6a3558',
  slate: '#2c4a78',
  rust: '#84451f',
}
