import type { Framework, FrameworkArea } from '@shared/entities/framework.ts'
import { scaleOf } from '@shared/rules/inspection-grades.ts'
import { Table, type Column } from '../../../components/table.tsx'
import { scaleKindWords } from './framework-words.ts'
import styles from './frameworks.module.css'
import { Sure } from './sure.tsx'

interface AreasProps {
  readonly framework: Framework
}

/** What is judged, on which scale. */
export const Areas = ({ framework }: AreasProps) => (
  <section className={styles.part} aria-label="Areas">
    <h2>Areas</h2>
    {framework.areas.length === 0 ? (
      <p className={styles.quiet}>The names of its areas are not confirmed, so none are given here.</p>
    ) : (
      <Table label="Areas" columns={columnsFor(framework)} rows={framework.areas} rowKey={({ id }) => id} />
    )}
  </section>
)

const columnsFor = (framework: Framework): readonly Column<FrameworkArea>[] => [
  {
    id: 'name',
    header: 'Area',
    isRowHeader: true,
    width: '42%',
    cell: ({ name, group, when, isOverall }) => (
      <>
        {isOverall ? <strong>{name}</strong> : name}
        {group !== null && <small>{group}</small>}
        {when !== null && <small>{when}</small>}
      </>
    ),
  },
  { id: 'scale', header: 'Judged on', width: '24%', cell: ({ id }) => scaleOf(framework, id)?.name ?? '–' },
  { id: 'sure', header: 'How sure', cell: (area) => <Sure framework={framework} fact={area} /> },
]

/** Each scale with its points in order. */
export const Scales = ({ framework }: AreasProps) =>
  framework.scales.length === 0 ? null : (
    <section className={styles.part} aria-label="Scales">
      <h2>{framework.scales.length === 1 ? 'Scale' : 'Scales'}</h2>
      <div className={styles.scales}>
        {framework.scales.map((scale) => (
          <div key={scale.id} className={styles.card}>
            <h3>{scale.name}</h3>
            <p className={styles.quiet}>{scaleKindWords[scale.kind]}</p>
            {scale.points.length > 0 && (
              <ol className={styles.points}>
                {scale.points.map(({ id, label, means }) => (
                  <li key={id}>
                    {label}
                    {means !== null && <small>{means}</small>}
                  </li>
                ))}
              </ol>
            )}
            {scale.points[0] !== undefined && <Sure framework={framework} fact={scale.points[0]} />}
          </div>
        ))}
      </div>
    </section>
  )
