import type { ItemDecisions, ListedMotion } from '@shared/contract/motions.ts'
import type { MotionId } from '@shared/entities/motion.ts'
import { mayWrite } from '@shared/rules/minutes-state.ts'
import { useState } from 'react'
import { FormError } from '../../../../components/form-error.tsx'
import { Notice } from '../../../../components/notice.tsx'
import { useAsk } from '../../../../lib/use-ask.ts'
import type { PanelProps } from '../minutes-page.ts'
import { Panel } from '../panel.tsx'
import { DecidedCard } from './decided-card.tsx'
import styles from './decisions.module.css'
import { DecisionForm, type FormOpen } from './decision-form.tsx'
import { MotionCard } from './motion-card.tsx'
import { NewDecision } from './new-decision.tsx'
import { type AskedFor, useFormAsked } from './open-form.ts'

/** What was moved, voted and decided under the item on view, and the forms to record more of it. */
export const DecisionsPanel = (props: PanelProps) => {
  const decisions = useAsk('motions.get', { itemId: props.itemId })
  if (decisions.data === undefined || decisions.isPlaceholderData)
    return <FormError error={decisions.error} />
  return (
    <Panel title="Decisions" note={quorumNote(decisions.data.now)}>
      {/* What is half written stays with its item. */}
      <Decisions
        key={props.itemId}
        {...props}
        decisions={decisions.data}
        onMoved={async () => void (await decisions.refetch())}
      />
    </Panel>
  )
}

const quorumNote = ({ isAdjourned, isQuorate, present, needed }: ItemDecisions['now']): string => {
  if (isAdjourned) return 'adjourned'
  return `${isQuorate ? 'quorate' : 'no quorum'}: ${present} present, ${needed} needed`
}

interface DecisionsProps extends PanelProps {
  readonly decisions: ItemDecisions
  /** Resolves once what was moved is among the decisions. */
  readonly onMoved: () => Promise<void>
}

const Decisions = ({ itemId, view, decisions, onMoved }: DecisionsProps) => {
  const [open, setOpen] = useState<FormOpen | null>(null)
  const isWritable = mayWrite(view.minutes.state)
  const toPut = motionToPut(decisions)
  const recommendation = view.items.find((item) => item.itemId === itemId)?.recommendation ?? ''
  // Whether a form was open before: what opened it may have gone with it, and the focus must not.
  const [isBack, setBack] = useState(false)
  const openForm = (form: FormOpen) => {
    setBack(true)
    setOpen(form)
  }
  const close = () => setOpen(null)
  // The vote is what comes next. Until it can be shown the form stays, so that no key goes into the minute instead.
  const putNext = (motionId: MotionId) => void onMoved().then(() => openForm({ form: 'vote', motionId }))
  const [said, setSaid] = useState('')
  const shared = { itemId, decisions, onMoved: putNext, onSaid: setSaid, onClose: close }
  const moveText = decisions.motions.length === 0 ? asMotion(recommendation) : ''
  const openMove = () => openForm({ form: 'motion', text: moveText })
  useFormAsked(itemId, (asked: AskedFor) => {
    if (!isWritable) return
    if (asked === 'next' && toPut !== null) openForm({ form: 'vote', motionId: toPut })
    else if (asked === 'next' || asked === 'motion') openMove()
    else openForm({ form: asked, text: '' })
  })
  const formFor = (motion: ListedMotion) =>
    open !== null && 'motionId' in open && isAbout(motion, open.motionId) ? (
      <DecisionForm {...shared} open={open} />
    ) : null
  return (
    <>
      {decisions.motions.length + decisions.decided.length > 0 && (
        <ol className={styles.list}>
          {inOrder(decisions).map((each) =>
            'standingText' in each ? (
              <MotionCard
                key={each.id}
                motion={each}
                isReadOnly={!isWritable}
                onOpen={openForm}
                form={formFor(each)}
              />
            ) : (
              <DecidedCard key={each.id} resolution={each} isReadOnly={!isWritable} />
            ),
          )}
        </ol>
      )}
      {open !== null && !('motionId' in open) && <DecisionForm {...shared} open={open} />}
      {decisions.doubtfulIds.length > 0 && (
        <Notice tone="soon">
          What was decided under {itemWords(view, decisions.doubtfulIds)} no longer fits the attendance. Look
          at it there.
        </Notice>
      )}
      <output className={styles.hint}>{open === null ? said : ''}</output>
      {isWritable && open === null && <NewDecision isFocused={isBack} onMove={openMove} onOpen={openForm} />}
    </>
  )
}

const inOrder = ({ motions, decided }: ItemDecisions) =>
  [...motions, ...decided].toSorted((a, b) => (a.position < b.position ? -1 : 1))

const itemWords = ({ items }: PanelProps['view'], ids: ItemDecisions['doubtfulIds']): string => {
  const numbers = items.filter(({ itemId }) => ids.includes(itemId)).map(({ number }) => number)
  return `${numbers.length === 1 ? 'item' : 'items'} ${numbers.join(', ')}`
}

/** The motion, or the amendment to it, that is open: what would be put next. */
const motionToPut = ({ motions }: ItemDecisions): MotionId | null => {
  const motion = motions.findLast(({ status }) => status === 'moved')
  return (motion?.amendments.find(({ status }) => status === 'moved') ?? motion)?.id ?? null
}

const isAbout = (motion: ListedMotion, motionId: MotionId): boolean =>
  motion.id === motionId || motion.amendments.some(({ id }) => id === motionId)

/** What the agenda recommends, as it is moved: "Approve the budget" → "To approve the budget". */
const asMotion = (recommendation: string): string => {
  const words = recommendation.trim()
  if (words === '' || /^(that|to) /i.test(words)) return words
  return `To ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}
