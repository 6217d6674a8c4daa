import { BookOpen } from 'lucide-react'
import { Answer } from '../../../components/answer.tsx'
import { ButtonLink } from '../../../components/button.tsx'
import { routes } from '../../../lib/routes.ts'
import { useAsk } from '../../../lib/use-ask.ts'
import styles from './issue.module.css'
import { Round } from './round.tsx'

interface IssuedPacksProps {
  readonly meetingId: string
  /** Points, for what is issued from here. */
  readonly textSize: number
}

/** What was issued, to whom it went, and what has changed since; nothing until a pack is issued. */
export const IssuedPacks = ({ meetingId, textSize }: IssuedPacksProps) => {
  const issues = useAsk('issues.list', { meetingId })
  if (issues.data?.rounds.length === 0) return null
  return (
    <section aria-labelledby="issued" className={styles.issued}>
      <h2 id="issued">Issued</h2>
      <Answer of={issues}>
        {({ rounds, lateness }) =>
          rounds.map((round) => (
            <Round
              key={JSON.stringify(round.audience)}
              round={round}
              lateness={lateness}
              meetingId={meetingId}
              textSize={textSize}
            />
          ))
        }
      </Answer>
      <div>
        <ButtonLink href={routes.reviewCopies()} icon={<BookOpen />}>
          Review copies
        </ButtonLink>
      </div>
    </section>
  )
}
