import { zodResolver } from '@hookform/resolvers/zod'
import type { Output } from '@shared/contract.ts'
import type { ListedDeclaration } from '@shared/contract/declarations.ts'
import type { MinutedItem } from '@shared/contract/minutes.ts'
import { agendaItemId } from '@shared/entities/agenda-item.ts'
import { declaration, interestId } from '@shared/entities/interest.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { personId } from '@shared/entities/person.ts'
import { conductWords } from '@shared/words/interest-words.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from '../../../../components/dialog.tsx'
import { Form } from '../../../../components/form.tsx'
import { RadioCards } from '../../../../components/radio-cards.tsx'
import { Select } from '../../../../components/select.tsx'
import { SourceNote } from '../../../../components/source-note.tsx'
import { TextArea } from '../../../../components/text-area.tsx'
import { useSay } from '../../../../components/toasts.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import { useField } from '../../../../lib/use-field.ts'

const whole = 'whole'
const none = 'none'

const schema = z
  .object({
    personId: z.string({ error: 'Choose who declares.' }).min(1, { error: 'Choose who declares.' }),
    itemId: z.string(),
    interestId: z.string(),
    nature: declaration.shape.nature,
    reasonCode: z.string(),
    conduct: declaration.shape.conduct,
  })
  .refine(({ itemId, conduct }) => itemId !== whole || conduct !== 'left', {
    path: ['itemId'],
    error: 'Choose the item for which they left.',
  })
export type DeclarationValues = z.input<typeof schema>

/** What a new one starts with, where something of it is known. */
export const startValues = (known: Partial<DeclarationValues>): DeclarationValues => ({
  personId: '',
  itemId: whole,
  interestId: none,
  nature: '',
  reasonCode: none,
  conduct: 'left',
  ...known,
})

/** What stands in one that was noted. */
export const valuesOf = (noted: ListedDeclaration): DeclarationValues =>
  startValues({
    personId: noted.personId,
    itemId: noted.itemId ?? whole,
    interestId: noted.interestId ?? none,
    nature: noted.nature,
    reasonCode: noted.reasonCode ?? none,
    conduct: noted.conduct,
  })

interface DeclareDialogProps {
  readonly meetingId: MeetingId
  readonly choices: Output<'declarations.list'>
  readonly items: readonly MinutedItem[]
  readonly start: DeclarationValues
  /** The one that is being corrected; null for a new one. */
  readonly noted: ListedDeclaration | null
  readonly onClose: () => void
}

const conducts = declaration.shape.conduct.options.map((id) => ({ id, label: conductWords[id] })).toReversed()

/** Notes that somebody declares an interest. Who leaves is out of the quorum for that item. */
export const DeclareDialog = (props: DeclareDialogProps) => {
  const { meetingId, choices, items, start, noted, onClose } = props
  const declare = useTell('declarations.declare')
  const update = useTell('declarations.update')
  const say = useSay()
  const form = useForm<DeclarationValues, unknown, DeclarationValues>({
    resolver: zodResolver(schema),
    defaultValues: start,
  })
  const person = useField(form.control, 'personId')
  const interest = useField(form.control, 'interestId')
  const nature = useField(form.control, 'nature')
  const declarer = choices.people.find((each) => each.personId === person.value)
  const held = declarer?.interests ?? []
  const save = async (values: DeclarationValues) => {
    const said = {
      nature: values.nature,
      reasonCode: values.reasonCode === none ? null : values.reasonCode,
      interestId: values.interestId === none ? null : interestId.parse(values.interestId),
      conduct: values.conduct,
    }
    if (noted === null)
      await declare.mutateAsync({
        meetingId,
        itemId: values.itemId === whole ? null : agendaItemId.parse(values.itemId),
        personId: personId.parse(values.personId),
        ...said,
      })
    else await update.mutateAsync({ declarationId: noted.id, changes: said })
    say({ text: `${declarer?.name ?? 'Somebody'}: declaration noted.` })
    onClose()
  }
  const takeInterest = (id: string) => {
    interest.onChange(id)
    const chosen = held.find((each) => each.id === id)
    if (chosen !== undefined && nature.value === '')
      nature.onChange([chosen.organisation, chosen.nature].filter(Boolean).join(': '))
  }
  return (
    <Dialog title="Declaration of interest" isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Note the declaration" onCancel={onClose}>
        <Select
          label="Who declares"
          isDisabled={noted !== null}
          options={choices.people.map(({ personId: id, name }) => ({ id: id as string, label: name }))}
          {...person}
          value={person.value === '' ? null : person.value}
        />
        <Select
          label="Concerns"
          isDisabled={noted !== null}
          options={[
            ...items.map(({ itemId, number, title }) => ({
              id: itemId as string,
              label: `${number} ${title}`,
            })),
            { id: whole, label: 'The whole meeting' },
          ]}
          {...useField(form.control, 'itemId')}
        />
        {held.length > 0 && (
          <Select
            label="In the register as"
            options={[
              { id: none, label: 'Not in the register' },
              ...held.map(({ id, organisation, nature: detail }) => ({
                id: id as string,
                label: organisation,
                ...(detail === '' ? {} : { detail }),
              })),
            ]}
            {...interest}
            onChange={takeInterest}
          />
        )}
        <TextArea label="Nature of the interest" rows={2} {...nature} />
        {choices.grounds.length > 0 && (
          <Select
            label="Ground"
            help={
              choices.groundsFrom && (
                <SourceNote source={choices.groundsFrom} confidence={choices.groundsFrom.confidence} />
              )
            }
            options={[
              { id: none, label: 'None chosen' },
              ...choices.grounds.map(({ code, label }) => ({ id: code, label })),
            ]}
            {...useField(form.control, 'reasonCode')}
          />
        )}
        <RadioCards
          label="What they did"
          layout="row"
          options={conducts}
          {...useField(form.control, 'conduct')}
        />
      </Form>
    </Dialog>
  )
}
