import type { ListedAction } from '@shared/contract/actions.ts'
import { action } from '@shared/entities/action.ts'
import { formatDate } from '@shared/words/dates.ts'
import { z } from 'zod'

/** What the form of an action holds: owner and due day as they are written. */
export const actionSchema = z.object({
  text: action.shape.text,
  owner: z.string().trim().max(120, { error: 'At most 120 characters.' }),
  due: z.string().trim().max(80, { error: 'At most 80 characters.' }),
  priority: action.shape.priority,
  isConfidential: z.boolean(),
})

export type ActionValues = z.input<typeof actionSchema>

export const newAction: ActionValues = {
  text: '',
  owner: '',
  due: '',
  priority: 'normal',
  isConfidential: false,
}

export const valuesOf = ({ text, owner, dueOn, dueWords, priority, isConfidential }: ListedAction) => ({
  text,
  owner,
  due: dueWords !== '' || dueOn === null ? dueWords : formatDate(dueOn),
  priority,
  isConfidential,
})
