import type { ShownLine } from '@shared/contract/own-line.ts'
import { formatDate } from '@shared/words/dates.ts'
import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Answer } from '../../../components/answer.tsx'
import { Button } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/dialog.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Page } from '../../../components/page-header.tsx'
import { Table } from '../../../components/table.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { useAsk, useTell } from '../../../lib/use-ask.ts'
import styles from '../improvement.module.css'
import { Parts } from '../parts.tsx'
import { OwnLineChart } from './own-line-chart.tsx'
import { AreaDialog, JudgeDialog } from './own-line-dialogs.tsx'

type Doing = 'add' | { readonly deed: 'judge' | 'take-out'; readonly line: ShownLine } | null

/** Where the board judges itself to stand between inspections. */
export const OwnLinePage = () => {
  const { body } = useCurrentBody()
  const found = useAsk('ownLine.list', { bodyId: body.id })
  const [doing, setDoing] = useState<Doing>(null)
  const close = () => setDoing(null)
  const add = (
    <Button kind="main" icon={<Plus />} onPress={() => setDoing('add')}>
      Add an area
    </Button>
  )
  return (
    <Page
      title="Our own line"
      windowTitle="Improvement"
      {...((found.data?.lines.length ?? 0) > 0 ? { actions: add } : {})}
    >
      <Parts current="own-line" />
      <Answer of={found} what="Looking up your judgements">
        {({ lines, today }) => (
          <>
            {lines.length === 0 ? <Nothing add={add} /> : null}
            {lines.map((line) => (
              <Line
                key={line.id}
                line={line}
                onJudge={() => setDoing({ deed: 'judge', line })}
                onTakeOut={() => setDoing({ deed: 'take-out', line })}
              />
            ))}
            {doing === 'add' && <AreaDialog onClose={close} />}
            {doing !== null && doing !== 'add' && doing.deed === 'judge' && (
              <JudgeDialog line={doing.line} today={today} onClose={close} />
            )}
            {doing !== null && doing !== 'add' && doing.deed === 'take-out' && (
              <TakeOut line={doing.line} onClose={close} />
            )}
          </>
        )}
      </Answer>
    </Page>
  )
}

const Nothing = ({ add }: { readonly add: ReactNode }) => (
  <EmptyState title="No area is judged yet" action={add}>
    <p>
      Between inspections the board judges itself, area by area, on a scale of its own and with reasons. The
      line goes up and down: that is normal. It is never set against other providers, and no grade is
      converted to it.
    </p>
  </EmptyState>
)

interface LineProps {
  readonly line: ShownLine
  readonly onJudge: () => void
  readonly onTakeOut: () => void
}

const Line = ({ line, onJudge, onTakeOut }: LineProps) => {
  const takeOut = useTell('ownLine.takeOutJudgement')
  return (
    <section className={styles.section} aria-labelledby={`line-${line.id}`}>
      <div className={styles.head}>
        <h2 id={`line-${line.id}`}>{line.area}</h2>
        <div className={styles.buttons}>
          <Button aria-label={`Judge ${line.area}`} onPress={onJudge}>
            Judge it
          </Button>
          <Button kind="quiet" aria-label={`Take out ${line.area}`} onPress={onTakeOut}>
            Take out
          </Button>
        </div>
      </div>
      {line.judgements.length === 0 ? (
        <p className={styles.quiet}>{line.sentence}</p>
      ) : (
        <>
          <OwnLineChart line={line} />
          <Table
            label={`Judgements of ${line.area}`}
            rows={line.judgements}
            rowKey={({ id }) => id}
            columns={[
              { id: 'on', header: 'On', isRowHeader: true, cell: ({ judgedOn }) => formatDate(judgedOn) },
              { id: 'place', header: 'Judgement', cell: ({ place }) => line.scale[place] },
              { id: 'reason', header: 'Reason', width: '50%', cell: ({ reason }) => reason },
              {
                id: 'out',
                header: 'Take out',
                isHeaderHidden: true,
                align: 'end',
                cell: ({ id, judgedOn }) => (
                  <Button
                    kind="quiet"
                    aria-label={`Take out the judgement of ${formatDate(judgedOn)}`}
                    onPress={() => takeOut.mutate({ judgementId: id })}
                  >
                    Take out
                  </Button>
                ),
              },
            ]}
          />
        </>
      )}
    </section>
  )
}

const TakeOut = ({ line, onClose }: { readonly line: ShownLine; readonly onClose: () => void }) => {
  const takeOut = useTell('ownLine.takeOut')
  return (
    <ConfirmDialog
      title="Take the area out"
      text={`“${line.area}” and its judgements leave this page. They stay in the record of changes.`}
      confirm="Take it out"
      isDanger
      isOpen
      isPending={takeOut.isPending}
      onConfirm={() => takeOut.mutate({ lineId: line.id }, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}
