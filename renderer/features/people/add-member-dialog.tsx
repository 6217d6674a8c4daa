import { zodResolver } from '@hookform/resolvers/zod'
import type { Person, PersonId } from '@shared/entities/person.ts'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { ComboBox } from '../../components/combo-box.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { Notice } from '../../components/notice.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk, useTell } from '../../lib/use-ask.ts'
import { useBodyKind } from '../../lib/use-body-kind.ts'
import { useField } from '../../lib/use-field.ts'
import { ContactFields, type MemberForm, NotesField, PlaceFields } from './member-fields.tsx'
import { memberSchema, newMember, personOf, placeOf, type MemberValues } from './member-schema.ts'

interface AddMemberDialogProps {
  readonly today: string
  readonly categories: readonly string[]
  /** Filled in beforehand, such as the category of a vacancy. */
  readonly start: Partial<MemberValues>
  readonly onClose: () => void
}

/** Appoints someone: a new person, or one whom the file knows from another body. */
export const AddMemberDialog = ({ today, categories, start, onClose }: AddMemberDialogProps) => {
  const { body } = useCurrentBody()
  const { words } = useBodyKind()
  const [known, setKnown] = useState<Person | null>(null)
  const appoint = useTell('people.appoint')
  const say = useSay()
  const form: MemberForm = useForm({
    resolver: zodResolver(memberSchema),
    defaultValues: { ...newMember(today), ...start },
  })
  const save = async (values: MemberValues) => {
    await appoint.mutateAsync({
      bodyId: body.id,
      personId: known?.id ?? null,
      person: known === null ? personOf(values) : null,
      membership: placeOf(values),
    })
    say({ text: `${values.name} added.` })
    onClose()
  }
  return (
    <Dialog title={`Add a ${words.member}`} isOpen onClose={onClose}>
      <Form form={form} onSave={save} save={`Add the ${words.member}`} onCancel={onClose}>
        <NameField form={form} onChoose={setKnown} />
        {known === null ? (
          <ContactFields form={form} />
        ) : (
          <Notice>
            {known.name} is in this file already{known.email === '' ? '' : ` (${known.email})`}. Only the new
            place on this board is added.
          </Notice>
        )}
        <PlaceFields form={form} categories={categories} />
        {known === null && <NotesField form={form} />}
      </Form>
    </Dialog>
  )
}

interface NameFieldProps {
  readonly form: MemberForm
  readonly onChoose: (person: Person | null) => void
}

/** A new name, or someone of the file chosen from the list: choosing says that it is the same person. */
const NameField = ({ form, onChoose }: NameFieldProps) => {
  const name = useField(form.control, 'name')
  const { data: everyone } = useAsk('people.all', {})
  const choose = (id: string) => {
    const person = everyone?.find((each) => each.id === (id as PersonId))
    if (person === undefined) return
    name.onChange(person.name)
    onChoose(person)
  }
  const change = (written: string) => {
    name.onChange(written)
    onChoose(null)
  }
  if (everyone === undefined) return null
  return (
    <ComboBox
      label="Name"
      help="As it is to be printed, with title, such as Dr Miriam Reed."
      {...name}
      onChange={change}
      onChoose={choose}
      opensOn="input"
      options={everyone.map(({ id, name: label, email }) => ({ id, label, detail: email }))}
    />
  )
}
