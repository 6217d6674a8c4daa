import type { ItemDecisions, ListedMotion } from '@shared/contract/motions.ts'
import type { MotionId } from '@shared/entities/motion.ts'
import { mayWrite } from '@shared/rules/minutes-state.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { Menu } from '../../../../components/menu.tsx'
import { useAsk } from '../../../../lib/use-ask.ts'
import type { PanelProps } from '../minutes-page.ts'
import { Panel } from '../panel.tsx'
import { DecidedCard } from './decided-card.tsx'
import styles from './decisions.module.css'
import { DecisionForm, type FormOpen } from './decision-form.tsx'
import { MotionCard } from './motion-card.tsx'
import { type AskedFor, useFormAsked } from './open-form.ts'

/** What was moved, voted and decided under the item on view, and the forms to record more of it. */
export const DecisionsPanel = (props: PanelProps) => {
  const decisions = useAsk('motions.get', { itemId: props.itemId })
  if (decisions.data === undefined || decisions.isPlaceholderData)
    return <FormError error={decisions.error} />
  return (
    <Panel title="Decisions" note={quorumNote(decisions.data.now)}>
      {/* What is half written stays with its item. */}
      <Decisions key={props.itemId} {...props} decisions={decisions.data} />
    </Panel>
  )
}

const quorumNote = ({ isAdjourned, isQuorate, present, needed }: ItemDecisions['now']): string => {
  if (isAdjourned) return 'adjourned'
  return `${isQuorate ? 'quorate' : 'no quorum'}: ${present} present, ${needed} needed`
}

const Decisions = ({ itemId, view, decisions }: PanelProps & { readonly decisions: ItemDecisions }) => {
  const [open, setOpen] = useState<FormOpen | null>(null)
  const isWritable = mayWrite(view.minutes.state)
  const toPut = motionToPut(decisions)
  const recommendation = view.items.find((item) => item.itemId === itemId)?.recommendation ?? ''
  const close = () => setOpen(null)
  const moveText = decisions.motions.length === 0 ? asMotion(recommendation) : ''
  const openMove = () => setOpen({ form: 'motion', text: moveText })
  useFormAsked(itemId, (asked: AskedFor) => {
    if (!isWritable) return
    if (asked === 'next' && toPut !== null) setOpen({ form: 'vote', motionId: toPut })
    else if (asked === 'next' || asked === 'motion') openMove()
    else setOpen({ form: asked, text: '' })
  })
  const formFor = (motion: ListedMotion) =>
    open !== null && 'motionId' in open && isAbout(motion, open.motionId) ? (
      <DecisionForm itemId={itemId} open={open} decisions={decisions} onOpen={setOpen} onClose={close} />
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
                onOpen={setOpen}
                form={formFor(each)}
              />
            ) : (
              <DecidedCard key={each.id} resolution={each} isReadOnly={!isWritable} />
            ),
          )}
        </ol>
      )}
      {open !== null && !('motionId' in open) && (
        <DecisionForm itemId={itemId} open={open} decisions={decisions} onOpen={setOpen} onClose={close} />
      )}
      {isWritable && open === null && (
        <div className={styles.actions}>
          <Button onPress={openMove}>Move a motion</Button>
          <Button onPress={() => setOpen({ form: 'agreed', text: '' })}>Agreed</Button>
          <Button onPress={() => setOpen({ form: 'noted', text: '' })}>Noted</Button>
          <Menu
            label="More"
            kind="quiet"
            actions={[
              {
                id: 'procedural',
                label: 'Procedural motion',
                detail: 'Voted on, without a number',
                onAction: () => setOpen({ form: 'procedural', text: '' }),
              },
              {
                id: 'exclusion',
                label: 'Exclude the public',
                detail: 'For the confidential items from here on',
                onAction: () => setOpen({ form: 'exclusion' }),
              },
            ]}
          />
        </div>
      )}
    </>
  )
}

const inOrder = ({ motions, decided }: ItemDecisions) =>
  [...motions, ...decided].toSorted((a, b) => (a.position < b.position ? -1 : 1))

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
