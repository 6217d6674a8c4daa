import type { ListedPhrase } from '@shared/contract/minutes.ts'
import { useMemo } from 'react'
import { useAsk } from '../../../../lib/use-ask.ts'
import { clockNow } from '../clock/use-now.ts'
import type { OpenMinutes } from '../minutes-page.ts'
import type { MeetingOnPage } from '../../use-meeting.ts'
import { fillPhrase } from './fill.ts'

/** A phrase, ready to be put in. */
export interface ReadyPhrase {
  readonly name: string
  /** As kept, with its gaps. */
  readonly pattern: string
  /** With what is known at this moment. */
  readonly words: () => string
}

const none: readonly ListedPhrase[] = []

/** The phrases of this board, filled in with who presides, what time it is and when the next meeting is. */
export const usePhrases = (page: MeetingOnPage, view: OpenMinutes): readonly ReadyPhrase[] => {
  const phrases = useAsk('minutes.phrases', { bodyId: page.body.id }).data ?? none
  const people = useAsk('people.list', { bodyId: page.body.id, includeEnded: true }).data?.members
  const next = useAsk('meetings.get', page.nextId === null ? null : { meetingId: page.nextId })
  const nextMeetsOn = page.nextId === null ? null : (next.data?.meeting.meetsOn ?? null)
  const { chairId } = view.minutes
  const chair = people?.find(({ person }) => person.id === chairId)?.person.name ?? null
  return useMemo(
    () =>
      phrases.map(({ shortcut, text }) => ({
        name: shortcut,
        pattern: text,
        words: () => fillPhrase(text, { time: clockNow(), chair, nextMeetsOn }),
      })),
    [phrases, chair, nextMeetsOn],
  )
}
