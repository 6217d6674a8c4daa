import type { PersonId } from '@shared/entities/person.ts'
import { X } from 'lucide-react'
import { IconButton } from '../../../../components/icon-button.tsx'
import { Select } from '../../../../components/select.tsx'
import { useAsk, useTell } from '../../../../lib/use-ask.ts'
import { SavedLine } from '../../fields/saved-text.tsx'
import type { ItemForm } from './item-panel.tsx'
import styles from './item.module.css'

interface ItemPeopleProps {
  readonly form: ItemForm
  readonly bodyId: string
}

/** Who must declare an interest and leave, known before the meeting. */
export const ItemPeople = ({ form: { item, saving }, bodyId }: ItemPeopleProps) => {
  const people = useAsk('people.list', { bodyId, includeEnded: false })
  const { mutateAsync: setWithdrawals } = useTell('agenda.setWithdrawals')
  const already = item.withdrawing.map(({ personId, reason }) => ({ personId, reason }))
  const free = (people.data?.members ?? []).filter(
    ({ person, standing }) => standing !== 'ended' && !already.some(({ personId }) => personId === person.id),
  )
  const put = (list: readonly { personId: PersonId; reason: string }[]) =>
    setWithdrawals({ itemId: item.id, people: [...list] })

  return (
    <div className={styles.group}>
      <h3>Must withdraw</h3>
      {item.withdrawing.map(({ personId, name, reason }) => (
        <div key={personId} className={styles.withButton}>
          <SavedLine
            label={name}
            placeholder="Why, such as “inspects for Ofsted”"
            value={reason}
            onSave={(why) =>
              saving.run(() =>
                put(already.map((each) => (each.personId === personId ? { personId, reason: why } : each))),
              )
            }
          />
          <IconButton
            label={`${name} need not withdraw`}
            icon={<X />}
            onPress={() => saving.tell(() => put(already.filter((each) => each.personId !== personId)))}
          />
        </div>
      ))}
      {free.length > 0 && (
        <Select
          label="Add someone"
          isLabelHidden={item.withdrawing.length === 0}
          placeholder="Nobody; choose a member"
          value={null}
          onChange={(id: PersonId) => saving.tell(() => put([...already, { personId: id, reason: '' }]))}
          options={free.map(({ person, category }) => ({
            id: person.id,
            label: person.name,
            detail: category,
          }))}
        />
      )}
      {people.data !== undefined && free.length === 0 && item.withdrawing.length === 0 && (
        <p className={styles.none}>Add the members of the board first; then they can be chosen here.</p>
      )}
    </div>
  )
}
