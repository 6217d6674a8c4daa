import type { AnsweredInspection, ListedFinding, PlanReaders } from '@shared/contract/findings.ts'
import { progressWords } from '@shared/rules/finding-progress.ts'
import { actionStatusWords } from '@shared/words/action-words.ts'
import { formatDate, formatDateRange } from '@shared/words/dates.ts'
import { findingKindWords } from '@shared/words/finding-words.ts'
import type { PageBlock, PrintedPage } from '../../improvement/page/page-model.ts'

interface Made {
  readonly whose: string
  readonly accent: string
  readonly readers: PlanReaders
  readonly today: string
}

/** The action plan as a page, in the order of the findings. What everybody reads has no confidential action in it. Pure. */
export const planPage = (of: AnsweredInspection, { whose, accent, readers, today }: Made): PrintedPage => ({
  whose,
  accent,
  title: `Action plan: ${of.inspection.title}`,
  line: `As it stands on ${formatDate(today)}. ${aboutOf(of)}`.trim(),
  closedLine: closedLineOf(of, readers),
  blocks: [
    ...statementOf(of),
    ...of.findings.filter(({ kind }) => kind !== 'strength').flatMap((each) => findingOf(each, readers)),
    ...strengthsOf(of),
  ],
})

const aboutOf = ({
  inspection: { startsOn, endsOn, publishedOn },
  framework,
}: AnsweredInspection): string => {
  const inspected =
    startsOn === null
      ? ''
      : `Inspected ${endsOn === null ? formatDate(startsOn) : formatDateRange(startsOn, endsOn)}`
  const published = publishedOn === null ? '' : `report ${formatDate(publishedOn)}`
  const said = [inspected, published, framework].filter(Boolean).join('; ')
  return said === '' ? '' : `${said}.`
}

const closedLineOf = ({ inspection }: AnsweredInspection, readers: PlanReaders): string => {
  if (inspection.isEmbargoed)
    return 'EMBARGOED: only for the people on the list of this inspection. Do not pass it on before the report is published.'
  return readers === 'board' ? 'For the board: it may hold confidential actions.' : ''
}

const statementOf = ({ statements, statement, findings }: AnsweredInspection): PageBlock[] => {
  if (statement === '' && statements.length === 0) return []
  const ends = findings
    .flatMap(({ actions, milestones }) => [
      ...actions.map(({ dueOn }) => dueOn ?? ''),
      ...milestones.map(({ dueOn }) => dueOn),
    ])
    .toSorted()
    .at(-1)
  return [
    { kind: 'heading', level: 2, text: statements[0]?.title ?? 'Statement' },
    { kind: 'words', text: statement === '' ? 'Not written yet.' : statement },
    ...(ends ? [{ kind: 'words', text: `Period: to ${formatDate(ends)}.` } as const] : []),
    ...statements.map(
      ({ title, text, isSure, source }) =>
        ({
          kind: 'words',
          text: `${title}: ${text}${source === '' ? '' : ` (${source})`}${isSure ? '' : ' Not confirmed: check with your own rules.'}`,
        }) as const,
    ),
  ]
}

const findingOf = (finding: ListedFinding, readers: PlanReaders): PageBlock[] => {
  const actions = finding.actions.filter(({ isConfidential }) => readers === 'board' || !isConfidential)
  return [
    { kind: 'heading', level: 2, text: `${finding.number}. ${findingKindWords[finding.kind]}` },
    { kind: 'words', text: `“${finding.words}”` },
    {
      kind: 'pairs',
      rows: [
        ['Area', finding.area],
        ['Page of the report', finding.page === null ? '' : String(finding.page)],
        [
          'Progress',
          `${progressWords[finding.progress]}. ${readers === 'board' ? finding.sentence : ''}`.trim(),
        ],
      ],
    },
    ...(actions.length === 0
      ? [{ kind: 'words', text: 'No actions yet.' } as const]
      : [
          {
            kind: 'table',
            widths: [0.46, 0.2, 0.17, 0.17],
            head: ['Action', 'Owner', 'Due', 'Status'],
            rows: actions.map(({ text, owner, due, status }) => [
              text,
              owner || 'Nobody yet',
              due || 'No day',
              actionStatusWords[status],
            ]),
          } as const,
        ]),
    ...milestonesOf(finding),
    ...(readers === 'board' ? evidenceOf(finding) : []),
  ]
}

const milestonesOf = ({ milestones }: ListedFinding): PageBlock[] =>
  milestones.length === 0
    ? []
    : [
        {
          kind: 'table',
          widths: [0.6, 0.2, 0.2],
          head: ['Milestone', 'Due', 'Reached'],
          rows: milestones.map(({ text, dueOn, reachedOn }) => [
            text,
            formatDate(dueOn),
            reachedOn === null ? 'Not yet' : formatDate(reachedOn),
          ]),
        },
      ]

const evidenceOf = ({ evidence }: ListedFinding): PageBlock[] =>
  evidence.length === 0
    ? []
    : [
        {
          kind: 'table',
          widths: [0.54, 0.18, 0.28],
          head: ['Evidence', 'Of', 'Checked'],
          rows: evidence.map(({ words, seenOn, checkedBy, checkedOn }) => [
            words,
            formatDate(seenOn),
            checkedOn === null ? 'Not yet' : `${checkedBy}, ${formatDate(checkedOn)}`,
          ]),
        },
      ]

const strengthsOf = ({ findings }: AnsweredInspection): PageBlock[] => {
  const strengths = findings.filter(({ kind }) => kind === 'strength')
  if (strengths.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Strengths to keep' },
    ...strengths.map(({ number, words }) => ({ kind: 'words', text: `${number}. “${words}”` }) as const),
  ]
}
