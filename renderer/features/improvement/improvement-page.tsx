import type { ImprovementPart } from '../../lib/routes.ts'
import { FindingsPage } from './findings/findings-page.tsx'
import { LessonsPage } from './lessons/lessons-page.tsx'
import { OwnLinePage } from './own-line/own-line-page.tsx'
import { TrialPage } from './trials/trial-page.tsx'
import { TrialsPage } from './trials/trials-page.tsx'

interface ImprovementPageProps {
  readonly part: ImprovementPart
  /** The record to open; null: the list. */
  readonly recordId: string | null
}

/** What inspections found, what the board tries, and what it learns. */
export const ImprovementPage = ({ part, recordId }: ImprovementPageProps) => {
  switch (part) {
    case 'trials':
      return recordId === null ? <TrialsPage /> : <TrialPage key={recordId} recordId={recordId} />
    case 'findings':
      return <FindingsPage recordId={recordId} />
    case 'own-line':
      return <OwnLinePage />
    case 'lessons':
      return <LessonsPage />
  }
}
