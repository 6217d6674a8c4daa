import { zodResolver } from '@hookform/resolvers/zod'
import type { Member } from '@shared/contract/people.ts'
import { formatDate } from '@shared/words/dates.ts'
import { useForm } from 'react-hook-form'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { type MemberForm, TermFields } from './member-fields.tsx'
import { memberSchema, type MemberValues, placeOf, valuesOf } from './member-schema.ts'

interface ReappointDialogProps {
  readonly member: Member
  /** The first day of the further term. */
  readonly from: string
  readonly onClose: () => void
}

/** Another term for the same person in the same place; the term before stays in the record as it was. */
export const ReappointDialog = ({ member, from, onClose }: ReappointDialogProps) => {
  const appoint = useTell('people.appoint')
  const say = useSay()
  const form: MemberForm = useForm({
    resolver: zodResolver(memberSchema),
    defaultValues: { ...valuesOf(member), termFrom: from, termTo: null },
  })
  const save = async (values: MemberValues) => {
    await appoint.mutateAsync({
      bodyId: member.bodyId,
      personId: member.personId,
      person: null,
      membership: placeOf(values),
    })
    say({ text: `${member.person.name} appointed from ${formatDate(values.termFrom ?? from)}.` })
    onClose()
  }
  return (
    <Dialog
      title={`Another term for ${member.person.name}`}
      intro="Role and category stay the same. The term before stays in the record as it is."
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Appoint" onCancel={onClose}>
        <TermFields form={form} />
      </Form>
    </Dialog>
  )
}
