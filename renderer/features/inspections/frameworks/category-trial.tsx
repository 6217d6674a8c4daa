import type { Framework } from '@shared/entities/framework.ts'
import { categoryOf, categoryWords, type CategoryAnswer } from '@shared/rules/inspection-category.ts'
import { scaleOf } from '@shared/rules/inspection-grades.ts'
import { useState } from 'react'
import { Checkbox } from '../../../components/checkbox.tsx'
import { Select } from '../../../components/select.tsx'
import styles from './frameworks.module.css'
import { Sure } from './sure.tsx'

/** What some grades would mean for a category of concern. Nothing of it is kept. */
export const CategoryTrial = ({ framework }: { readonly framework: Framework }) => {
  const [points, setPoints] = useState<Readonly<Record<string, string>>>({})
  const [isSuspended, setSuspended] = useState(false)
  const grades = Object.entries(points).map(([areaId, pointId]) => ({
    frameworkId: framework.id,
    areaId,
    pointId,
  }))
  const answer = categoryOf(framework, grades, { isSuspended, hasLegacyJudgement: false })
  return (
    <section className={styles.which} aria-label="Category of concern">
      <h2>Category of concern</h2>
      <p className={styles.quiet}>Choose grades to see what would follow, and why. Nothing of it is kept.</p>
      <div className={styles.grades}>
        {framework.areas.map(({ id, name }) => (
          <Select
            key={id}
            label={name}
            value={points[id] ?? null}
            placeholder="Not known"
            options={
              scaleOf(framework, id)?.points.map((point) => ({ id: point.id, label: point.label })) ?? []
            }
            onChange={(point) => setPoints({ ...points, [id]: point })}
          />
        ))}
      </div>
      <Checkbox
        label="Safeguarding was left open until inspectors return within three months"
        isSelected={isSuspended}
        onChange={setSuspended}
      />
      <div className={styles.answer} aria-live="polite">
        <p>
          <strong>{outcomeWords(answer)}</strong>
        </p>
        <p>{answer.because}</p>
        <Sure framework={framework} fact={{ confidence: 'reported', sources: answer.sources }} />
      </div>
    </section>
  )
}

const outcomeWords = ({ outcome }: CategoryAnswer): string => {
  switch (outcome) {
    case 'special-measures':
    case 'requires-significant-improvement':
      return categoryWords[outcome]
    case 'suspended':
      return 'No category for now'
    case 'none':
      return 'No category of concern'
    case 'unknown':
    case 'no-rule':
      return 'Not known yet'
  }
}
