import type { FrameworkArea } from '@shared/entities/framework.ts'
import { type InspectionPoint, pointStages, type PointStage } from '@shared/entities/inspection.ts'
import {
  type ComparedPoint,
  compareStages,
  type PointChange,
  suggestSame,
} from '@shared/rules/inspection-compare.ts'
import { pointTagWords } from '@shared/words/inspection-words.ts'
import { Trash2 } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { IconButton } from '../../../components/icon-button.tsx'
import { Select } from '../../../components/select.tsx'
import { type Column, Table } from '../../../components/table.tsx'
import { Tag } from '../../../components/tag.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { toneOfTag } from '../debrief/tag-keys.ts'
import styles from '../inspections.module.css'

const changeWords: Readonly<Record<PointChange, string>> = {
  same: 'As it was said',
  reworded: 'In other words',
  new: 'Not said before',
  dropped: 'Not in it any more',
  only: '',
}
const changeTone = { same: 'done', reworded: 'soon', new: 'want', dropped: 'plain', only: 'plain' } as const

const heads: Readonly<Record<PointStage, string>> = {
  debrief: 'Debrief',
  draft: 'Draft',
  final: 'Report',
}

interface ComparedProps {
  readonly points: readonly InspectionPoint[]
  readonly areas: readonly FrameworkArea[]
}

/** Debrief, draft and report beside each other. What is the same thing the clerk decides; words only suggest it. */
export const Compared = ({ points, areas }: ComparedProps) => {
  const rows = compareStages(points)
  const stages = pointStages.filter((stage) => points.some((point) => point.stage === stage))
  const columns: Column<ComparedPoint>[] = [
    ...stages.map((stage, at) => ({
      id: stage,
      header: heads[stage],
      isRowHeader: at === 0,
      cell: (row: ComparedPoint) => <Said point={row[stage]} areas={areas} all={points} rows={rows} />,
    })),
    ...(stages.length < 2
      ? []
      : [
          {
            id: 'change',
            header: 'What changed',
            cell: ({ change }: ComparedPoint) =>
              changeWords[change] === '' ? null : <Tag tone={changeTone[change]}>{changeWords[change]}</Tag>,
          },
        ]),
  ]
  return (
    <section className={styles.part} aria-labelledby="beside">
      <h2 id="beside">Side by side</h2>
      {rows.length === 0 ? (
        <p className={styles.quiet}>
          Once the debrief is written down, or points of the draft or the report are entered, they stand here
          beside each other.
        </p>
      ) : (
        <Table
          label="Debrief, draft and report side by side"
          columns={columns}
          rows={rows}
          rowKey={(row) => (row.debrief ?? row.draft ?? row.final)?.id ?? ''}
        />
      )}
    </section>
  )
}

interface SaidProps {
  readonly point: InspectionPoint | null
  readonly areas: readonly FrameworkArea[]
  readonly all: readonly InspectionPoint[]
  readonly rows: readonly ComparedPoint[]
}

const Said = ({ point, areas, all, rows }: SaidProps) => {
  const { mutate: takeOut } = useTell('inspections.withdrawPoint')
  if (point === null) return <span className={styles.quiet}>–</span>
  const area = areas.find(({ id }) => id === point.areaId)?.name
  const where = [area, point.reportPage !== null && `page ${point.reportPage}`].filter(Boolean).join(', ')
  return (
    <div className={styles.said}>
      <p>{point.words}</p>
      <p className={styles.source}>
        <Tag tone={toneOfTag[point.tag]}>{pointTagWords[point.tag]}</Tag> {where}
      </p>
      {point.stage !== 'debrief' && <LinkIt point={point} all={all} rows={rows} />}
      {point.stage !== 'debrief' && (
        <IconButton
          label={`Take out “${point.words.slice(0, 60)}”`}
          icon={<Trash2 />}
          onPress={() => takeOut({ pointId: point.id })}
        />
      )}
    </div>
  )
}

type LinkProps = Omit<SaidProps, 'areas' | 'point'> & { readonly point: InspectionPoint }

const LinkIt = ({ point, all, rows }: LinkProps) => {
  const { mutate: link } = useTell('inspections.linkPoint')
  const row = rows.find((each) => each[point.stage]?.id === point.id)
  const earlier = pointStages.slice(0, pointStages.indexOf(point.stage))
  if (row !== undefined && earlier.some((stage) => row[stage] !== null))
    return (
      <div>
        <Button kind="quiet" onPress={() => link({ pointId: point.id, sameAsId: null })}>
          Not the same thing
        </Button>
      </div>
    )
  const free = rows
    .filter((each) => each[point.stage] === null)
    .flatMap((each) => earlier.flatMap((stage) => each[stage] ?? []).at(-1) ?? [])
  if (free.length === 0 || all.length < 2) return null
  const suggested = suggestSame(point, free)
  return (
    <div className={styles.suggested}>
      {suggested !== null && (
        <Button onPress={() => link({ pointId: point.id, sameAsId: suggested.id })}>
          Same as “{suggested.words.slice(0, 50)}
          {suggested.words.length > 50 && '…'}”?
        </Button>
      )}
      <Select
        label={`Same as an earlier point: “${point.words.slice(0, 40)}”`}
        isLabelHidden
        placeholder="Same as…"
        value={null}
        onChange={(id) => {
          const chosen = free.find((each) => each.id === id)
          if (chosen !== undefined) link({ pointId: point.id, sameAsId: chosen.id })
        }}
        options={free.map(({ id, words }) => ({ id: id as string, label: words }))}
      />
    </div>
  )
}
