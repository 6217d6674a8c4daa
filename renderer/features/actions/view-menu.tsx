import { actionView, type ActionView } from '@shared/entities/action-view.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { Bookmark, BookmarkPlus, BookmarkX, Check } from 'lucide-react'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { Menu, type MenuAction } from '../../components/menu.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk, useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'
import type { Wanted } from './use-wanted.ts'

interface ViewMenuProps {
  readonly wanted: Wanted
  readonly onWant: (wanted: Wanted) => void
}

/** Ways to look at the register that were given names: one is turned to, kept, changed and taken out here. */
export const ViewMenu = ({ wanted, onWant }: ViewMenuProps) => {
  const { body } = useCurrentBody()
  const views = useAsk('register.views', { bodyId: body.id }).data ?? []
  const [isNaming, setNaming] = useState(false)
  const takeOut = useTakeOut()
  const current = views.find(({ shown }) => isSame(shown, wanted))
  return (
    <>
      <Menu
        label={current === undefined ? 'Views' : `View: ${current.name}`}
        actions={[
          ...views.map((view) => viewAction(view, view === current, onWant)),
          {
            id: 'keep',
            label: 'Keep this view',
            detail: 'As it is filtered and grouped now',
            icon: <BookmarkPlus aria-hidden="true" />,
            isDisabled: current !== undefined,
            onAction: () => setNaming(true),
          },
          ...(current === undefined
            ? []
            : [
                {
                  id: 'take-out',
                  label: `Take out “${current.name}”`,
                  icon: <BookmarkX aria-hidden="true" />,
                  onAction: () => takeOut(current),
                },
              ]),
        ]}
      />
      {isNaming && <NameDialog wanted={wanted} onClose={() => setNaming(false)} />}
    </>
  )
}

const viewAction = (view: ActionView, isCurrent: boolean, onWant: ViewMenuProps['onWant']): MenuAction => ({
  id: view.id,
  label: view.name,
  icon: isCurrent ? <Check aria-label="on view" /> : <Bookmark aria-hidden="true" />,
  onAction: () => onWant(view.shown),
})

const isSame = (a: Wanted, b: Wanted): boolean =>
  (Object.keys(a) as (keyof Wanted)[]).every((name) => a[name] === b[name])

const useTakeOut = () => {
  const { mutate } = useTell('register.takeOutView')
  const { mutate: undo } = useTell('register.undo')
  const say = useSay()
  const onError = ({ message }: Error) => say({ text: message })
  return ({ id, name }: ActionView) => {
    const onSuccess = () => say({ text: `The view “${name}” is out.`, onUndo: () => undo({}, { onError }) })
    mutate({ viewId: id }, { onSuccess, onError })
  }
}

const schema = z.object({ name: actionView.shape.name })

interface NameDialogProps {
  readonly wanted: Wanted
  readonly onClose: () => void
}

const NameDialog = ({ wanted, onClose }: NameDialogProps) => {
  const { body } = useCurrentBody()
  const keep = useTell('register.keepView')
  const say = useSay()
  const form = useForm<{ name: string }, unknown, { name: string }>({
    resolver: zodResolver(schema),
    defaultValues: { name: '' },
  })
  const save = async ({ name }: { name: string }) => {
    await keep.mutateAsync({ bodyId: body.id, viewId: null, name, shown: wanted })
    say({ text: `The view “${name}” is kept.` })
    onClose()
  }
  return (
    <Dialog
      title="Keep this view"
      intro="It shows what answers to it at any time: late is late on the day one looks."
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Keep it" onCancel={onClose}>
        <TextField label="Name" autoFocus {...useField(form.control, 'name')} />
      </Form>
    </Dialog>
  )
}
