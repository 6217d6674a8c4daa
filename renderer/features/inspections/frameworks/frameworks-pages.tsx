import type { FrameworkPlace } from '../../../lib/routes.ts'
import { ComparePage } from './compare-page.tsx'
import { DefinePage, EditPage } from './define-page.tsx'
import { FrameworkPage } from './framework-page.tsx'
import { FrameworksPage } from './frameworks-page.tsx'

interface FrameworksPagesProps {
  readonly place: FrameworkPlace
  readonly frameworkId: string | null
  readonly besideId: string | null
}

/** Which page of frameworks an address means. */
export const FrameworksPages = ({ place, frameworkId, besideId }: FrameworksPagesProps) => {
  if (place === 'define') return <DefinePage key={frameworkId ?? ''} fromId={frameworkId} />
  if (frameworkId === null) return <FrameworksPage />
  if (place === 'compare' && besideId !== null)
    return <ComparePage frameworkId={frameworkId} besideId={besideId} />
  if (place === 'edit') return <EditPage key={frameworkId} frameworkId={frameworkId} />
  return <FrameworkPage key={frameworkId} frameworkId={frameworkId} />
}
