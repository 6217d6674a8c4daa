import type { ListedPaper } from '@shared/contract/agenda.ts'
import { FileText, GripVertical, Image, Paperclip } from 'lucide-react'
import { Button, GridListItem } from 'react-aria-components'
import { Tag } from '../../../components/tag.tsx'
import { cx } from '../../../lib/cx.ts'
import type { Viewing } from '../../../components/viewer/use-viewing.ts'
import { briefProblem, problemTag, underPaper } from './paper-words.ts'
import styles from './papers.module.css'
import { StatusTag } from './status-tag.tsx'
import { UnlockButton } from './unlock-button.tsx'
import { ViewButton } from './view-button.tsx'

const icons = { pdf: FileText, picture: Image, other: Paperclip }

const KindIcon = ({ paper }: { readonly paper: ListedPaper }) => {
  const Icon = paper.current === null ? FileText : icons[paper.current.examination.kind]
  return <Icon aria-hidden="true" size={18} className={styles.kind} />
}

interface PaperRowProps {
  readonly paper: ListedPaper
  readonly viewing: Viewing
}

export const PaperRow = ({ paper, viewing }: PaperRowProps) => {
  const problem = briefProblem(paper)
  return (
    <GridListItem
      id={paper.id}
      value={paper}
      textValue={`${paper.reference} ${paper.title}`}
      className={cx(styles.row)}
    >
      <Button slot="drag" aria-label={`Move “${paper.title}”`} className={cx(styles.grip)}>
        <GripVertical aria-hidden="true" size={18} />
      </Button>
      <span className={styles.reference}>{paper.reference}</span>
      <KindIcon paper={paper} />
      <span className={styles.words}>
        {paper.title}
        <small>{underPaper(paper)}</small>
        {problem !== null && <small className={styles.problem}>{problem}</small>}
      </span>
      {paper.isConfidential && paper.isClosed && <Tag tone="closed">confidential</Tag>}
      <StatusTag status={paper.status} />
      {problem !== null && <Tag tone="late">{problemTag(paper)}</Tag>}
      <UnlockButton paper={paper} />
      <ViewButton title={paper.title} version={paper.current} viewing={viewing} />
    </GridListItem>
  )
}
