import type { Registered } from '@shared/contract/interests.ts'
import type { TagTone } from '../../components/tag.tsx'

export const standingTone: Readonly<Record<Registered['standing'], TagTone>> = {
  confirmed: 'done',
  due: 'soon',
  overdue: 'late',
  'not-asked': 'plain',
}
