import type { ListedPaper } from '@shared/contract/agenda.ts'
import { Columns2, History } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import { CompareDialog } from '../compare/compare-dialog.tsx'
import { HistoryDialog } from '../compare/history-dialog.tsx'
import type { Viewing } from '../../../components/viewer/use-viewing.ts'
import { canView } from './paper-words.ts'
import styles from './papers.module.css'
import { VersionRow } from './version-row.tsx'

interface VersionListProps {
  readonly paper: ListedPaper
  readonly viewing: Viewing
}

/** The versions of a paper, the newest first; two of them side by side; and what was done to it. */
export const VersionList = ({ paper, viewing }: VersionListProps) => {
  const versions = useAsk('papers.versions', { paperId: paper.id })
  const [open, setOpen] = useState<'compare' | 'history' | null>(null)
  const all = versions.data ?? []
  const shown = all.filter(canView)
  const close = () => setOpen(null)
  return (
    <>
      {all.map((version, index) => (
        <VersionRow
          key={version.id}
          version={version}
          isNewest={index === 0}
          title={paper.title}
          viewing={viewing}
        />
      ))}
      <div className={styles.buttons}>
        {shown.length > 1 && (
          <Button icon={<Columns2 />} onPress={() => setOpen('compare')}>
            Compare versions
          </Button>
        )}
        <Button kind="quiet" icon={<History />} onPress={() => setOpen('history')}>
          What was done to it
        </Button>
      </div>
      {open === 'compare' && <CompareDialog title={paper.title} versions={shown} onClose={close} />}
      {open === 'history' && <HistoryDialog paperId={paper.id} title={paper.title} onClose={close} />}
    </>
  )
}
