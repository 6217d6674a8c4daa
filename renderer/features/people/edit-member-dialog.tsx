import { zodResolver } from '@hookform/resolvers/zod'
import type { Member } from '@shared/contract/people.ts'
import { useForm } from 'react-hook-form'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'
import { ContactFields, type MemberForm, NotesField, PlaceFields } from './member-fields.tsx'
import { memberSchema, type MemberValues, personOf, placeOf, valuesOf } from './member-schema.ts'

interface EditMemberDialogProps {
  readonly member: Member
  readonly categories: readonly string[]
  readonly onClose: () => void
}

/** Corrects a member: the person and the place on this body. */
export const EditMemberDialog = ({ member, categories, onClose }: EditMemberDialogProps) => {
  const changePlace = useTell('people.updateMembership')
  const changePerson = useTell('people.updatePerson')
  const say = useSay()
  const form: MemberForm = useForm({ resolver: zodResolver(memberSchema), defaultValues: valuesOf(member) })
  const save = async (values: MemberValues) => {
    await changePlace.mutateAsync({ membershipId: member.id, changes: placeOf(values) })
    await changePerson.mutateAsync({ personId: member.personId, changes: personOf(values) })
    say({ text: `${values.name} saved.` })
    onClose()
  }
  return (
    <Dialog
      title={member.person.name}
      intro="Name and how to reach them hold for every board in this file."
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Save" onCancel={onClose}>
        <TextField
          label="Name"
          help="As it is to be printed, with title."
          {...useField(form.control, 'name')}
        />
        <ContactFields form={form} />
        <PlaceFields form={form} categories={categories} />
        <NotesField form={form} />
      </Form>
    </Dialog>
  )
}
