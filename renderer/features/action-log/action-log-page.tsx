import { ArrowLeft } from 'lucide-react'
import { ButtonLink } from '../../components/button.tsx'
import { Page } from '../../components/page-header.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { routes } from '../../lib/routes.ts'
import { LogPart } from './log-part.tsx'

/** The board's actions as they leave the program. */
export const ActionLogPage = () => {
  const { body } = useCurrentBody()
  return (
    <Page
      title="Action log"
      line="The board’s actions as a document, to send round or to put up."
      actions={
        <ButtonLink href={routes.actions()} icon={<ArrowLeft />}>
          Back to the actions
        </ButtonLink>
      }
    >
      <LogPart key={body.id} />
    </Page>
  )
}
