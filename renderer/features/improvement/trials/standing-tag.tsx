import type { ListedTrial } from '@shared/contract/trials.ts'
import { formatDate } from '@shared/words/dates.ts'
import { conclusionWords } from '@shared/words/trial-words.ts'
import { Tag } from '../../../components/tag.tsx'

/** How far a trial is: open until there is a conclusion. */
export const StandingTag = ({ trial }: { readonly trial: ListedTrial }) => {
  if (trial.standing === 'closed') return <Tag tone="done">{conclusionWords[trial.conclusion]}</Tag>
  if (trial.standing === 'open') return <Tag>Open, review on {formatDate(trial.reviewOn)}</Tag>
  return <Tag tone="late">Review was due on {formatDate(trial.reviewOn)}</Tag>
}
