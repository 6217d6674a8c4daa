import { plural } from '@shared/words/dates.ts'
import { Answer } from '../../components/answer.tsx'
import { Page } from '../../components/page-header.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk } from '../../lib/use-ask.ts'

export const MeetingsPage = () => {
  const { body } = useCurrentBody()
  const meetings = useAsk('meetings.list', { bodyId: body.id })
  return (
    <Page title="Meetings">
      <Answer of={meetings}>{(listed) => <p>{plural(listed.length, 'meeting')}</p>}</Answer>
    </Page>
  )
}
