import { Steps } from '../../components/steps.tsx'
import { type ImprovementPart, improvementParts, routes } from '../../lib/routes.ts'

const labels: Readonly<Record<ImprovementPart, string>> = {
  findings: 'Findings',
  trials: 'Trials',
  lessons: 'Lessons',
  'own-line': 'Our own line',
}

/** The parts of Improvement, each a place of its own. */
export const Parts = ({ current }: { readonly current: ImprovementPart }) => (
  <Steps
    label="Parts of Improvement"
    steps={improvementParts.map((part) => ({
      href: routes.improvement(part),
      label: labels[part],
      isCurrent: part === current,
    }))}
  />
)
