import type { AnsweredInspection } from '@shared/contract/findings.ts'
import { formatDate } from '@shared/words/dates.ts'
import { Answer } from '../../../components/answer.tsx'
import { ButtonLink } from '../../../components/button.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Page } from '../../../components/page-header.tsx'
import { Table } from '../../../components/table.tsx'
import { Tag } from '../../../components/tag.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { routes } from '../../../lib/routes.ts'
import { useAsk } from '../../../lib/use-ask.ts'
import { Parts } from '../parts.tsx'
import { InspectionFindings } from './inspection-findings.tsx'

interface FindingsPageProps {
  /** An inspection, or one of its findings; null: all inspections. */
  readonly recordId: string | null
}

/** What inspections found, and how far each finding is answered. */
export const FindingsPage = ({ recordId }: FindingsPageProps) => {
  const { body } = useCurrentBody()
  const found = useAsk('findings.list', { bodyId: body.id })
  return (
    <Answer of={found} what="Looking up the findings">
      {({ inspections, today }) => {
        const one = inspections.find(
          ({ inspection, findings }) =>
            inspection.id === recordId || findings.some(({ id }) => id === recordId),
        )
        return one === undefined ? (
          <All inspections={inspections} />
        ) : (
          <InspectionFindings of={one} today={today} />
        )
      }}
    </Answer>
  )
}

const All = ({ inspections }: { readonly inspections: readonly AnsweredInspection[] }) => (
  <Page title="Findings" windowTitle="Improvement">
    <Parts current="findings" />
    {inspections.length === 0 ? (
      <EmptyState
        title="No inspection is recorded yet"
        action={
          <ButtonLink kind="main" href={routes.inspections()}>
            Go to Inspections
          </ButtonLink>
        }
      >
        <p>
          What an inspection found is answered here: actions with owners, milestones, and evidence that
          somebody has checked. The action plan is made of it.
        </p>
      </EmptyState>
    ) : (
      <Table
        label="Inspections and their findings"
        rows={inspections}
        rowKey={({ inspection }) => inspection.id}
        columns={[
          {
            id: 'title',
            header: 'Inspection',
            isRowHeader: true,
            width: '44%',
            cell: ({ inspection }) => (
              <>
                <a href={routes.improvement('findings', inspection.id)}>{inspection.title}</a>{' '}
                {inspection.isEmbargoed && <Tag tone="closed">embargoed</Tag>}
              </>
            ),
          },
          {
            id: 'published',
            header: 'Report',
            cell: ({ inspection: { publishedOn } }) =>
              publishedOn === null ? 'Not published yet' : formatDate(publishedOn),
          },
          { id: 'count', header: 'Findings', align: 'end', cell: ({ findings }) => findings.length },
          {
            id: 'shown',
            header: 'Shown by evidence',
            align: 'end',
            cell: ({ findings }) => findings.filter(({ progress }) => progress === 'shown').length,
          },
        ]}
      />
    )}
  </Page>
)
