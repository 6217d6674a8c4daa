import type { Output } from '@shared/contract.ts'
import type { FrameworkSharing } from '@shared/entities/framework.ts'
import { UserRoundCog } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { Table, type Column } from '../../../components/table.tsx'
import { Tag } from '../../../components/tag.tsx'
import { BackButton } from './back-button.tsx'
import { type Changing, permissionWords, stageWords } from './framework-words.ts'
import styles from './frameworks.module.css'
import { Sure } from './sure.tsx'

interface SharingProps {
  readonly page: Output<'frameworks.get'>
  readonly onChange: ((changing: Changing) => void) | null
}

/** Who may know what, and when. */
export const Sharing = ({ page, onChange }: SharingProps) => (
  <section className={styles.part} aria-label="Who may be told">
    <h2>Who may be told</h2>
    {page.framework.sharing.length === 0 ? (
      <p className={styles.quiet}>
        Nothing about this was read in a source. Ask the lead inspector, and treat what was said as
        confidential until the report is published.
      </p>
    ) : (
      <Table
        label="Who may be told"
        columns={columnsFor(page, onChange)}
        rows={page.framework.sharing}
        rowKey={({ id }) => id}
      />
    )}
  </section>
)

const columnsFor = (
  page: SharingProps['page'],
  onChange: SharingProps['onChange'],
): readonly Column<FrameworkSharing>[] => [
  {
    id: 'who',
    header: 'Who',
    isRowHeader: true,
    width: '30%',
    cell: ({ who }) => (who.length === 1 ? who[0] : <List of={who} />),
  },
  {
    id: 'what',
    header: 'What',
    width: '34%',
    cell: (line) => (
      <div className={styles.stepWords}>
        <span className={styles.tags}>
          <Tag tone={line.permission === 'may' ? 'done' : 'late'}>{permissionWords[line.permission]}</Tag>
          {stageWords[line.stage]}
        </span>
        <small>{line.text}</small>
        {onChange !== null && (
          <Button
            kind="quiet"
            icon={<UserRoundCog />}
            aria-label={`Change: ${line.who.join(', ')}`}
            onPress={() => onChange({ part: 'sharing', entryId: line.id })}
          >
            Change
          </Button>
        )}
        <Kept page={page} line={line} />
      </div>
    ),
  },
  { id: 'sure', header: 'How sure', cell: (line) => <Sure framework={page.framework} fact={line} /> },
]

const Kept = ({ page, line }: { readonly page: SharingProps['page']; readonly line: FrameworkSharing }) => {
  const kept = page.overrides.find(({ part, entryId }) => part === 'sharing' && entryId === line.id)
  return kept === undefined ? null : <BackButton overrideId={kept.id} what={line.who.join(', ')} />
}

const List = ({ of }: { readonly of: readonly string[] }) => (
  <ul className={styles.list}>
    {of.map((each) => (
      <li key={each}>{each}</li>
    ))}
  </ul>
)
