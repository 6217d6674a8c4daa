import { zodResolver } from '@hookform/resolvers/zod'
import type { Registered } from '@shared/contract/interests.ts'
import { plural } from '@shared/words/dates.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DatePicker } from '../../components/date-picker.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { RadioCards } from '../../components/radio-cards.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'
import { neededDay } from './interest-schema.ts'

const schema = z.object({
  returnedOn: neededDay('Give the day on which it was confirmed.'),
  what: z.enum(['as-it-is', 'nil']),
})

interface ConfirmReturnDialogProps {
  readonly person: Registered
  /** Such as "2026/27". */
  readonly year: string
  readonly today: string
  readonly onClose: () => void
}

/** Notes that somebody confirmed the register for this year, or that they have nothing to declare. */
export const ConfirmReturnDialog = ({ person, year, today, onClose }: ConfirmReturnDialogProps) => {
  const { body } = useCurrentBody()
  const confirm = useTell('interests.confirm')
  const say = useSay()
  const held = person.interests.filter(({ isCurrent }) => isCurrent).length
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { returnedOn: today, what: held === 0 ? 'nil' : 'as-it-is' },
  })
  const save = async ({ returnedOn, what }: z.output<typeof schema>) => {
    const { personId } = person
    await confirm.mutateAsync({ bodyId: body.id, personId, returnedOn, isNil: what === 'nil' })
    say({ text: `${person.name} has declared for ${year}.` })
    onClose()
  }
  return (
    <Dialog title={`${person.name}: declaration for ${year}`} isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Note the declaration" onCancel={onClose}>
        <RadioCards
          label="What did they say?"
          layout="column"
          options={[
            {
              id: 'as-it-is',
              label: 'The register is right as it stands',
              detail:
                held === 0
                  ? 'Nothing is in it yet: enter what they declared first.'
                  : plural(held, 'interest'),
            },
            {
              id: 'nil',
              label: 'Nil return: “I have no interests to declare”',
              detail: held === 0 ? 'Kept in so many words.' : 'Not while an interest stands: end it first.',
            },
          ]}
          {...useField(form.control, 'what')}
        />
        <DatePicker label="On" max={today} {...useField(form.control, 'returnedOn')} />
      </Form>
    </Dialog>
  )
}
