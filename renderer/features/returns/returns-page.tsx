import type { ListedReturn } from '@shared/contract/returns.ts'
import type { ReturnReceiptId } from '@shared/entities/review.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FormError } from '../../components/form-error.tsx'
import { Page } from '../../components/page-header.tsx'
import { Tag } from '../../components/tag.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import { useJob } from '../../lib/use-job.ts'
import { OneReturn } from './one-return.tsx'
import styles from './returns.module.css'

/** What came back from review copies: each thing beside what the file says now. */
export const ReturnsPage = () => {
  const list = useAsk('returns.list', {})
  const [chosenId, setChosenId] = useState<ReturnReceiptId | null>(null)
  const open = useJob('returns.open')
  const say = useSay()
  const run = async () => {
    const taken = await open.run({})
    if (taken === null) return
    setChosenId(taken.returnId)
    if (taken.isKnown) say({ text: 'This return came in before. Nothing was changed.' })
  }
  return (
    <Page
      title="Returns"
      line="What the readers of review copies send back. Nothing is changed until you accept it."
      actions={
        <Button kind="main" icon={<FolderOpen />} isPending={open.isRunning} onPress={() => void run()}>
          Open a return
        </Button>
      }
    >
      <FormError error={open.failure} />
      <Answer of={list} what="Looking up what came back">
        {(returns) => <Returns returns={returns} chosenId={chosenId} onChoose={setChosenId} />}
      </Answer>
    </Page>
  )
}

interface ReturnsProps {
  readonly returns: readonly ListedReturn[]
  readonly chosenId: ReturnReceiptId | null
  readonly onChoose: (id: ReturnReceiptId) => void
}

const Returns = ({ returns, chosenId, onChoose }: ReturnsProps) => {
  const shown = returns.find(({ id }) => id === chosenId) ?? returns[0]
  if (shown === undefined)
    return (
      <EmptyState title="Nothing has come back yet">
        <p>A reader presses “Send back” in their review copy, and sends you the small file that it makes.</p>
      </EmptyState>
    )
  return (
    <div className={styles.page}>
      <ul aria-label="Returns" className={styles.returns}>
        {returns.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              className={styles.return}
              aria-current={each.id === shown.id}
              onClick={() => onChoose(each.id)}
            >
              <strong>{each.personName}</strong>
              <span className={styles.quiet}>
                {formatDate(each.receivedOn)}, {plural(each.entryCount, 'thing')}
              </span>
              <Waiting of={each} />
            </button>
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
