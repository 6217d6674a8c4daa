import type { Framework, FrameworkArea } from '@shared/entities/framework.ts'
import {
  type InspectionGrade,
  type InspectionId,
  type PointStage,
  pointStages,
} from '@shared/entities/inspection.ts'
import { scaleOf } from '@shared/rules/inspection-grades.ts'
import { Select } from '../../../components/select.tsx'
import { type Column, Table } from '../../../components/table.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import styles from '../inspections.module.css'

const heads: Readonly<Record<PointStage, string>> = {
  debrief: 'As said',
  draft: 'In the draft',
  final: 'In the report',
}

interface GradesProps {
  readonly inspectionId: InspectionId
  readonly framework: Framework
  readonly grades: readonly InspectionGrade[]
}

/** The outcome of each area in the words of its own framework, at each stage. */
export const Grades = ({ inspectionId, framework, grades }: GradesProps) => {
  const graded = framework.areas.filter(({ id }) => (scaleOf(framework, id)?.points.length ?? 0) > 0)
  const columns: Column<FrameworkArea>[] = [
    {
      id: 'area',
      header: 'Area',
      isRowHeader: true,
      cell: ({ name, when }) => (
        <>
          {name}
          {when !== null && <small>{when}</small>}
        </>
      ),
    },
    ...pointStages.map((stage) => ({
      id: stage,
      header: heads[stage],
      width: '13rem',
      cell: (area: FrameworkArea) => (
        <Grade
          of={{ inspectionId, stage, areaId: area.id }}
          label={`${area.name}, ${heads[stage].toLowerCase()}`}
          framework={framework}
          grade={grades.find((each) => each.stage === stage && each.areaId === area.id) ?? null}
        />
      ),
    })),
  ]
  return (
    <section className={styles.part} aria-labelledby="grades">
      <h2 id="grades">Outcome</h2>
      {graded.length === 0 ? (
        <p className={styles.quiet}>This framework gives no grades: its outcome is told in words.</p>
      ) : (
        <Table label="Outcome of each area" columns={columns} rows={graded} rowKey={({ id }) => id} />
      )}
    </section>
  )
}

interface GradeProps {
  readonly of: { readonly inspectionId: InspectionId; readonly stage: PointStage; readonly areaId: string }
  readonly label: string
  readonly framework: Framework
  readonly grade: InspectionGrade | null
}

const Grade = ({ of, label, framework, grade }: GradeProps) => {
  const { mutate: note } = useTell('inspections.grade')
  const points = scaleOf(framework, of.areaId)?.points ?? []
  return (
    <Select
      label={label}
      isLabelHidden
      placeholder="Not given"
      value={grade?.gradeId ?? null}
      onChange={(id) => note({ ...of, gradeId: id === 'none' ? null : id })}
      options={[
        ...points.map(({ id, label: word }) => ({ id: id as string, label: word })),
        ...(grade === null ? [] : [{ id: 'none', label: 'Not given' }]),
      ]}
    />
  )
}
