import type { ListedInspection } from '@shared/contract/inspections.ts'
import { formatDate } from '@shared/words/dates.ts'
import { ButtonLink } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { routes } from '../../lib/routes.ts'

/** On every screen of what is embargoed. */
export const EmbargoBanner = ({ inspection }: { readonly inspection: ListedInspection }) => (
  <Notice
    tone="closed"
    action={<ButtonLink href={routes.inspection(inspection.id, 'embargo')}>Who may know</ButtonLink>}
  >
    <strong>Embargoed</strong>{' '}
    {inspection.publishedOn === null
      ? 'until the report is public'
      : `until ${formatDate(inspection.publishedOn)}`}
    . It is in no pack, review copy or export for anybody who is not on its list.
  </Notice>
)
