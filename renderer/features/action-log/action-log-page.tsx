import { ArrowLeft } from 'lucide-react'
import { ButtonLink } from '../../components/button.tsx'
import { Page } from '../../components/page-header.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { routes } from '../../lib/routes.ts'
import { CalendarPart } from './calendar-part.tsx'
import { LettersPart } from './letters-part.tsx'
import { LogPart } from './log-part.tsx'

/** The board's actions as they leave the program. */
export const ActionLogPage = () => {
  const { body } = useCurrentBody()
  return (
    <Page
      title="Action log"
      line="The board’s actions as a document, letters to those who have them, and days for a calendar."
      actions={
        <ButtonLink href={routes.actions()} icon={<ArrowLeft />}>
          Back to the actions
        </ButtonLink>
      }
    >
      <Tabs
        key={body.id}
        label="What leaves the program"
        parts={[
          { id: 'log', label: 'The log', content: <LogPart /> },
          { id: 'letters', label: 'Letters', content: <LettersPart /> },
          { id: 'calendar', label: 'Calendar', content: <CalendarPart /> },
        ]}
      />
    </Page>
  )
}
