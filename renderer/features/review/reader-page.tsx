import type { ReactNode } from 'react'
import { Answer } from '../../components/answer.tsx'
import { useHash } from '../../lib/routes.ts'
import { useAsk } from '../../lib/use-ask.ts'
import { MyActionsPage } from './my-actions-page.tsx'
import { NextMeetingsPage } from './next-meetings-page.tsx'
import { PackPage } from './pack-page.tsx'
import { ReadPage } from './read-page.tsx'
import { parseReaderPlace } from './reader-routes.ts'
import { SendBackPage } from './send-back-page.tsx'

interface ReaderPageProps {
  /** The button by which it goes back, put here by the app. */
  readonly sendBack: ReactNode
}

/** The page for an address in a review copy. */
export const ReaderPage = ({ sendBack }: ReaderPageProps) => {
  const place = parseReaderPlace(useHash())
  const home = useAsk('review.home', {})
  return (
    <Answer of={home}>
      {(value): ReactNode => {
        switch (place.name) {
          case 'read':
            return <ReadPage home={value} />
          case 'pack':
            return <PackPage key={place.issueId} issueId={place.issueId} startAt={place.page} />
          case 'actions':
            return <MyActionsPage home={value} />
          case 'next':
            return <NextMeetingsPage home={value} />
          case 'send-back':
            return <SendBackPage home={value} actions={sendBack} />
        }
      }}
    </Answer>
  )
}
