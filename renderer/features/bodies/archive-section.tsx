import type { Body } from '@shared/entities/body.ts'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { ConfirmDialog } from '../../components/dialog.tsx'
import { FormError } from '../../components/form-error.tsx'
import { useSay } from '../../components/toasts.tsx'
import { navigate, routes } from '../../lib/routes.ts'
import { useTell } from '../../lib/use-ask.ts'
import { ArchivedBodies } from './archived-bodies.tsx'
import { Section } from './section.tsx'

/** Takes a board that meets no more off the list; and those that were. */
export const ArchiveSection = ({ body }: { readonly body: Body }) => {
  const [isAsking, setAsking] = useState(false)
  const { mutate: archive, error, isPending } = useTell('bodies.archive')
  const say = useSay()
  const confirm = () =>
    archive(
      { bodyId: body.id },
      {
        onSuccess: () => {
          say({ text: `“${body.name}” is archived.` })
          navigate(routes.home())
        },
      },
    )
  return (
    <Section
      title="Archive"
      about="For a board that meets no more. Its meetings, papers and members stay in the file, and it can be brought back."
      action={<Button onPress={() => setAsking(true)}>Archive this board</Button>}
    >
      <FormError error={error} />
      <ArchivedBodies />
      <ConfirmDialog
        title={`Archive “${body.name}”?`}
        text="It leaves the list of boards. Everything of it is kept in this file, and it can be brought back under Settings."
        confirm="Archive this board"
        isOpen={isAsking}
        isPending={isPending}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      />
    </Section>
  )
}
