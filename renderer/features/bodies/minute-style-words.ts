import type { MinuteStyle } from '@shared/entities/minute-style.ts'

export const listLabels: Readonly<Record<MinuteStyle['lists'], string>> = {
  front: 'In front of the minutes',
  end: 'At the end',
  none: 'Left out',
}

export const resolutionLabels: Readonly<Record<MinuteStyle['resolutions'], string>> = {
  'running-academic': 'Through the academic year: 2026/27-014',
  'running-calendar': 'Through the calendar year: 014/2026',
  running: 'On for ever: 214',
  'by-item': 'By the item: FGB 98/2122-1',
}

type Code = keyof MinuteStyle['codes']

export const codeLabels: Readonly<Record<Code, string>> = {
  present: 'Present',
  remote: 'From elsewhere',
  late: 'Arrived late',
  left: 'Left early',
  apologies: 'Apologies',
  consented: 'Consented to',
  absent: 'Absent',
}

export const codeOrder = Object.keys(codeLabels) as Code[]

/** "P present, A absent"; a sentence where no letters are used. */
export const codesInWords = (codes: MinuteStyle['codes']): string =>
  codeOrder
    .filter((code) => codes[code] !== '')
    .map((code) => `${codes[code]} ${codeLabels[code].toLowerCase()}`)
    .join(' · ') || 'No letters: attendance is said in words.'
