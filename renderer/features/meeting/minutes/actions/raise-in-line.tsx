import type { MeetingId } from '@shared/entities/meeting.ts'
import type { BodyId } from '@shared/entities/body.ts'
import { useEffect, useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import popover from '../../../../components/popover.module.css'
import { useSay } from '../../../../components/toasts.tsx'
import { cx } from '../../../../lib/cx.ts'
import { useTell } from '../../../../lib/use-ask.ts'
import styles from './actions.module.css'
import { RaiseForm } from './raise-form.tsx'
import { onAskToRaise, type RaiseRequest } from './raise-requests.ts'

interface RaiseInLineProps {
  readonly bodyId: BodyId
  readonly meetingId: MeetingId
}

/** The small form under a line. Once it is raised the line is marked, and the cursor is where it was. */
export const RaiseInLine = ({ bodyId, meetingId }: RaiseInLineProps) => {
  const [asked, setAsked] = useState<RaiseRequest | null>(null)
  const element = useRef<HTMLElement | null>(null)
  const raise = useTell('actions.raise')
  const say = useSay()
  useEffect(
    () =>
      onAskToRaise((request) => {
        element.current = request.element
        setAsked(request)
      }),
    [],
  )
  if (asked === null) return null
  const { editor, line } = asked
  const close = () => {
    const { from, to } = editor.state.selection
    setAsked(null)
    raise.reset()
    // The place first: a text that only gets the focus back may have its cursor at its start.
    requestAnimationFrame(() => {
      editor.commands.setTextSelection({ from, to })
      editor.view.focus()
    })
  }
  const done = (text: string) => {
    const chain = editor.chain().updateAttributes('paragraph', { tag: 'action' })
    if (line.words === '') chain.insertContent({ type: 'text', text })
    chain.run()
    say({ text: 'The action is raised.' })
    close()
  }
  return (
    <Popover
      isOpen
      triggerRef={element}
      placement="bottom start"
      offset={6}
      onOpenChange={(isOpen) => {
        if (!isOpen) close()
      }}
      className={cx(popover.popover, styles.popover)}
    >
      <Dialog aria-label="Raise an action in this line" className={cx(styles.dialog)}>
        <RaiseForm
          bodyId={bodyId}
          meetingId={meetingId}
          words={line.words.trim().slice(0, 1000)}
          error={raise.error}
          isPending={raise.isPending}
          onCancel={close}
          onRaise={(draft) =>
            raise.mutate(
              {
                ...draft,
                bodyId,
                meetingId,
                itemId: line.itemId,
                lineId: line.lineId,
                dueOn: null,
                priority: 'normal',
                isConfidential: line.part === 'confidential',
              },
              { onSuccess: () => done(draft.text) },
            )
          }
        />
      </Dialog>
    </Popover>
  )
}
