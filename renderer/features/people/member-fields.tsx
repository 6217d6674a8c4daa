import { membershipRoles } from '@shared/entities/person.ts'
import { termEnd, usuallyVotes } from '@shared/rules/terms.ts'
import type { UseFormReturn } from 'react-hook-form'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { ComboBox } from '../../components/combo-box.tsx'
import { DatePicker } from '../../components/date-picker.tsx'
import { FieldRow } from '../../components/form.tsx'
import { Select } from '../../components/select.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useBodyKind } from '../../lib/use-body-kind.ts'
import { useField } from '../../lib/use-field.ts'
import type { MemberValues } from './member-schema.ts'
import styles from './people.module.css'
import { roleLabel } from './people-words.ts'

export type MemberForm = UseFormReturn<MemberValues, unknown, MemberValues>

/** How to reach the person, below the name. */
export const ContactFields = ({ form }: { readonly form: MemberForm }) => (
  <FieldRow>
    <TextField label="E-mail" type="email" isOptional {...useField(form.control, 'email')} />
    <TextField label="Telephone" type="tel" isOptional {...useField(form.control, 'phone')} />
  </FieldRow>
)

export const NotesField = ({ form }: { readonly form: MemberForm }) => (
  <TextArea
    label="Notes"
    isOptional
    rows={2}
    help="Kept with the person, and never printed."
    {...useField(form.control, 'notes')}
  />
)

/** Role, category and term of office. */
export const PlaceFields = ({
  form,
  categories,
}: {
  readonly form: MemberForm
  readonly categories: readonly string[]
}) => (
  <>
    <FieldRow>
      <RoleField form={form} />
      <ComboBox
        label="Category"
        isOptional
        options={categories.map((label) => ({ id: label, label }))}
        {...useField(form.control, 'category')}
      />
    </FieldRow>
    <TextField
      label="Appointed or elected by"
      isOptional
      placeholder="such as parents, the diocese, the council"
      {...useField(form.control, 'appointingBody')}
    />
    <TermFields form={form} />
    <VoteField form={form} />
  </>
)

const RoleField = ({ form }: { readonly form: MemberForm }) => {
  const { words } = useBodyKind()
  const role = useField(form.control, 'role')
  const choose = (next: MemberValues['role']) => {
    role.onChange(next)
    if (form.formState.dirtyFields.hasVote !== true) form.setValue('hasVote', usuallyVotes(next))
  }
  return (
    <Select
      label="Role"
      {...role}
      onChange={choose}
      options={membershipRoles.map((id) => ({ id, label: roleLabel(id, words) }))}
    />
  )
}

export const TermFields = ({ form }: { readonly form: MemberForm }) => {
  const from = useField(form.control, 'termFrom')
  const to = useField(form.control, 'termTo')
  const lastFor = (years: number) => () => {
    if (from.value !== null) to.onChange(termEnd(from.value, years))
  }
  return (
    <FieldRow>
      <DatePicker label="First day in office" {...from} />
      <div className={styles.termTo}>
        <DatePicker label="Last day of the term" isOptional {...to} />
        <div className={styles.terms}>
          <Button kind="quiet" onPress={lastFor(4)} isDisabled={from.value === null}>
            4 years
          </Button>
          <Button kind="quiet" onPress={lastFor(3)} isDisabled={from.value === null}>
            3 years
          </Button>
          <Button kind="quiet" onPress={() => to.onChange(null)} isDisabled={to.value === null}>
            No end
          </Button>
        </div>
      </div>
    </FieldRow>
  )
}

const VoteField = ({ form }: { readonly form: MemberForm }) => {
  const { value, onChange } = useField(form.control, 'hasVote')
  return (
    <Checkbox
      label="Has a vote"
      help="Only members with a vote count towards the quorum."
      isSelected={value}
      onChange={onChange}
    />
  )
}
