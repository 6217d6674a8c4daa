import type { BodyKind, Numbering } from '@shared/entities/body.ts'
import type { Accent } from '@shared/entities/primitives.ts'
import { type NumberedNode, numberItems, numberingYear, paperReference } from '@shared/rules/numbering.ts'

/** What bodies of a kind are usually called, to show in an empty field. */
export const usualNames: Record<BodyKind, { readonly name: string; readonly organisation: string }> = {
  'maintained-school': { name: 'Governing board', organisation: 'Oakfield Primary School' },
  'academy-trust': { name: 'Board of trustees', organisation: 'Three Rivers Academy Trust' },
  'local-governing-committee': { name: 'Local governing committee', organisation: 'Hill Top Academy' },
  'university-council': { name: 'Council', organisation: 'University of Wessex' },
  'council-committee': { name: 'Children’s services committee', organisation: 'Northshire Council' },
  'council-cabinet': { name: 'Cabinet', organisation: 'Northshire Council' },
  'parish-council': { name: 'Parish council', organisation: 'Little Marling' },
  association: { name: 'Executive committee', organisation: 'Northshire Association of Head Teachers' },
}

export const accentLabels: Record<Accent, string> = {
  moss: 'Moss',
  plum: 'Plum',
  slate: 'Slate',
  rust: 'Rust',
}

export const topicLabels = {
  notice: 'Notice',
  quorum: 'Quorum',
  majority: 'Majority',
  casting: 'Casting vote',
  frequency: 'How often to meet',
} as const

export const conventionLabels: Record<Numbering['convention'], string> = {
  restart: 'From 1 at each meeting',
  'code-running-academic': 'Code, number, school year',
  'running-calendar': 'Number, calendar year',
  running: 'Running on for ever',
  'code-year-number': 'Code, financial year, number',
}

export const conventionDetails: Record<Numbering['convention'], string> = {
  restart: 'The commonest. Items are cited with the date of the meeting.',
  'code-running-academic': 'Numbers run on through the school year and begin again in September.',
  'running-calendar': 'Numbers run on through the year and begin again in January.',
  running: 'Numbers run on from meeting to meeting and never begin again.',
  'code-year-number': 'Numbers run on and begin again in April.',
}

/** Whether the convention shows the code of the body. */
export const showsCode = ({ convention }: Pick<Numbering, 'convention'>): boolean =>
  convention === 'code-running-academic' || convention === 'code-year-number'

export interface NumberedLine {
  readonly title: string
  /** In the margin, such as `104c`. */
  readonly short: string
  /** As it is cited anywhere, such as `FGB 104c/2627`. */
  readonly full: string
  readonly level: number
  /** References of its papers. */
  readonly papers: readonly string[]
}

const exampleTree: readonly (NumberedNode & { readonly title: string; readonly papers: number })[] = [
  { id: 'a', title: 'Welcome and apologies', papers: 0, children: [] },
  {
    id: 'b',
    title: 'Head teacher’s report',
    papers: 2,
    children: [
      { id: 'b1', children: [] },
      { id: 'b2', children: [] },
    ],
  },
]
const partTitles: Readonly<Record<string, string>> = { b1: 'Attendance', b2: 'Staffing' }

/** A few items as an agenda of a meeting on `on` would number them. */
export const numberingExample = (numbering: Numbering, on: string): readonly NumberedLine[] => {
  const { numbers } = numberItems(exampleTree, {
    numbering,
    firstNumber: numbering.convention === 'restart' ? 1 : numbering.startAt,
    year: numberingYear(numbering, on),
  })
  const line = (id: string, title: string, level: number, papers: number): NumberedLine => {
    const number = numbers.get(id)
    return {
      title,
      level,
      short: number?.short ?? '',
      full: number?.full ?? '',
      papers: Array.from({ length: papers }, (_, index) =>
        number === undefined ? '' : paperReference(number, index + 1),
      ),
    }
  }
  return exampleTree.flatMap(({ id, title, papers, children }) => [
    line(id, title, 1, papers),
    ...children.map((child) => line(child.id, partTitles[child.id] ?? '', 2, 0)),
  ])
}

/** How one item is cited, such as `FGB 98/2627`. */
export const citedAs = (numbering: Numbering, on: string): string =>
  numberingExample(numbering, on)[0]?.full ?? ''
