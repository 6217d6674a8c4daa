import type { OwnFramework } from '@shared/entities/framework.ts'
import { Pencil, Trash2 } from 'lucide-react'
import { Button, ButtonLink } from '../../../components/button.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { navigate, routes } from '../../../lib/routes.ts'
import { useTell } from '../../../lib/use-ask.ts'

/** To change or take out a framework of the board's own. */
export const OwnButtons = ({ own: { id, name } }: { readonly own: OwnFramework }) => {
  const { mutate: takeOut, isPending } = useTell('frameworks.withdraw')
  const say = useSay()
  const onPress = () =>
    takeOut(
      { ownFrameworkId: id },
      {
        onSuccess: () => {
          say({ text: `“${name}” was taken out. Undo brings it back.` })
          navigate(routes.frameworks())
        },
        onError: ({ message }) => say({ text: message }),
      },
    )
  return (
    <>
      <ButtonLink icon={<Pencil />} href={routes.editFramework(id)}>
        Change
      </ButtonLink>
      <Button icon={<Trash2 />} isPending={isPending} onPress={onPress}>
        Take out
      </Button>
    </>
  )
}
