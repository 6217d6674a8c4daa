import type { ListedReturn } from '@shared/contract/returns.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import { CircleHelp } from 'lucide-react'
import { Answer } from '../../components/answer.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FormError } from '../../components/form-error.tsx'
import { Page } from '../../components/page-header.tsx'
import { Tag } from '../../components/tag.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import { routes } from '../../lib/routes.ts'
import { OneReturn } from './one-return.tsx'
import { OpenReturnButton } from './open-return-button.tsx'
import { useReturnDesk } from './return-desk.tsx'
import styles from './returns.module.css'

/** What came back from review copies: each thing beside what the file says now. */
export const ReturnsPage = ({ returnId }: { readonly returnId: string | null }) => {
  const list = useAsk('returns.list', {})
  const desk = useReturnDesk()
  return (
    <Page
      title="Returns"
      line="What the readers of review copies send back. Nothing is changed until you accept it."
      actions={
        <>
          <ButtonLink href={routes.questions()} icon={<CircleHelp />}>
            Questions and notes
          </ButtonLink>
          <OpenReturnButton />
        </>
      }
    >
      <FormError error={desk.failure} />
      <Answer of={list} what="Looking up what came back">
        {(returns) => <Returns returns={returns} chosenId={returnId} onChoose={desk.clearFailure} />}
      </Answer>
    </Page>
  )
}

interface ReturnsProps {
  readonly returns: readonly ListedReturn[]
  readonly chosenId: string | null
  /** What was said of another has been read by then. */
  readonly onChoose: () => void
}

const Returns = ({ returns, chosenId, onChoose }: ReturnsProps) => {
  const shown = returns.find(({ id }) => id === chosenId) ?? returns[0]
  if (shown === undefined)
    return (
      <EmptyState title="Nothing has come back yet">
        <p>
          A reader presses “Send back” in their review copy, and sends you the small file that it makes. Open
          it here, or drop it on this window.
        </p>
      </EmptyState>
    )
  return (
    <div className={styles.page}>
      <ul aria-label="Returns" className={styles.returns}>
        {returns.map((each) => (
          <li key={each.id}>
            <a
              href={routes.returns(each.id)}
              onClick={onChoose}
              className={styles.return}
              aria-current={each.id === shown.id ? 'page' : undefined}
            >
              <strong>{each.personName}</strong>
              <span className={styles.quiet}>
                {formatDate(each.receivedOn)},{' '}
                <span className={styles.whole}>{plural(each.entryCount, 'thing')}</span>
              </span>
              <Waiting of={each} />
            </a>
          </li>
        ))}
      </ul>
      <OneReturn key={shown.id} returnId={shown.id} />
    </div>
  )
}

const Waiting = ({ of: { waiting, conflicts } }: { readonly of: ListedReturn }) => {
  if (waiting === 0) return <Tag tone="done">All decided</Tag>
  if (conflicts > 0) return <Tag tone="late">{plural(conflicts, 'conflict')}</Tag>
  return <Tag tone="want">{waiting} to decide</Tag>
}
