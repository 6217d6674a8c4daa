import type { PaperStatus } from '@shared/rules/paper-status.ts'
import { Tag } from '../../../components/tag.tsx'
import { statusWords } from './paper-words.ts'

/** Whether a paper is here, awaited, late or tabled. */
export const StatusTag = ({ status }: { readonly status: PaperStatus }) => {
  const { tone, words } = statusWords(status)
  return <Tag tone={tone}>{words}</Tag>
}
