import type { ListedInspection } from '@shared/contract/inspections.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import { Plus } from 'lucide-react'
import { Answer } from '../../components/answer.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Page } from '../../components/page-header.tsx'
import { Table, type Column } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { routes } from '../../lib/routes.ts'
import { useAsk } from '../../lib/use-ask.ts'
import { daysWords } from './inspection-words.ts'
import styles from './inspections.module.css'

/** Every inspection of a board, from its notice to its report. */
export const InspectionsPage = () => {
  const { body } = useCurrentBody()
  const found = useAsk('inspections.list', { bodyId: body.id })
  const count = found.data?.inspections.length ?? 0
  return (
    <Page
      title="Inspections"
      {...(count > 0 ? { line: plural(count, 'inspection') } : {})}
      actions={
        <>
          <ButtonLink href={routes.frameworks()}>Frameworks</ButtonLink>
          {count > 0 && <RecordOne />}
        </>
      }
    >
      <Answer of={found} what="Looking up the inspections">
        {({ inspections }) =>
          inspections.length === 0 ? (
            <NothingYet />
          ) : (
            <Table label="Inspections" columns={columns} rows={inspections} rowKey={({ id }) => id} />
          )
        }
      </Answer>
    </Page>
  )
}

const columns: readonly Column<ListedInspection>[] = [
  {
    id: 'title',
    header: 'Inspection',
    isRowHeader: true,
    cell: ({ id, title, place }) => (
      <>
        <a className={styles.name} href={routes.inspection(id)}>
          {title}
        </a>
        {place !== '' && <small>{place}</small>}
      </>
    ),
  },
  { id: 'type', header: 'Type', cell: ({ type }) => type || '–' },
  { id: 'days', header: 'When', cell: (each) => daysWords(each) || '–' },
  { id: 'state', header: 'Report', cell: (each) => <StateOf inspection={each} /> },
]

const StateOf = ({ inspection }: { readonly inspection: ListedInspection }) => {
  const { isEmbargoed, publishedOn } = inspection
  if (isEmbargoed)
    return (
      <Tag tone="closed">
        {publishedOn === null ? 'Embargoed' : `Embargoed until ${formatDate(publishedOn)}`}
      </Tag>
    )
  return <Tag>{publishedOn === null ? 'Embargo lifted' : `Published ${formatDate(publishedOn)}`}</Tag>
}

const RecordOne = () => (
  <ButtonLink kind="main" icon={<Plus />} href={routes.newInspection()}>
    Record an inspection
  </ButtonLink>
)

const NothingYet = () => (
  <EmptyState title="No inspection is recorded yet" size="page" action={<RecordOne />}>
    <p>
      Write down the verbal feedback the same evening: what was good, what must improve, and whether it was
      already known. It is embargoed until the report is public, and stands beside the report when that comes.
    </p>
  </EmptyState>
)
