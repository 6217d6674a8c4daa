import type { Output } from '@shared/contract.ts'
import { formatDay } from '@shared/words/dates.ts'
import { useEffect, useState } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Loading } from '../../components/loading.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { usePdf } from '../../components/viewer/use-pdf.ts'
import { Refusal } from '../../lib/client.ts'
import { useAsk } from '../../lib/use-ask.ts'
import { packFile } from './pack-file.ts'
import { PackReader } from './pack-reader.tsx'
import styles from './review.module.css'

export type ShownPack = Output<'review.pack'>
type IssueId = ShownPack['pack']['id']

interface PackPageProps {
  readonly issueId: string
  /** Null: where it was left. */
  readonly startAt: number | null
}

/** One pack, to be read. */
export const PackPage = ({ issueId, startAt }: PackPageProps) => {
  const shown = useAsk('review.pack', { issueId: issueId as IssueId })
  const { address, refusal } = usePackFile(issueId as IssueId)
  // The pack says itself of what it is made.
  const opening = usePdf(address, false)
  const failure = refusal ?? opening?.failure ?? null
  return (
    <Answer of={shown}>
      {(value) => (
        <div className={styles.pack}>
          <PageHeader
            title={value.pack.title}
            line={`${value.pack.meetingTitle}, ${formatDay(value.pack.meetsOn)} · ${value.pack.boardName}`}
          />
          {failure !== null && <Notice tone="late">This pack could not be shown: {failure}</Notice>}
          {failure === null && (opening === null || opening.pdf === null) && (
            <Loading what="Opening the pack" />
          )}
          {opening !== null && opening.pdf !== null && (
            <PackReader shown={value} pdf={opening.pdf} startAt={startAt ?? value.pack.page} />
          )}
        </div>
      )}
    </Answer>
  )
}

/** Has main lay the PDF out, once; the address is null until it has. */
const usePackFile = (
  issueId: IssueId,
): { readonly address: string | null; readonly refusal: string | null } => {
  const [file, setFile] = useState<{ address: string | null; refusal: string | null }>({
    address: null,
    refusal: null,
  })
  useEffect(() => {
    let isWanted = true
    packFile(issueId)
      .then((address) => {
        if (isWanted) setFile({ address, refusal: null })
      })
      .catch((cause: unknown) => {
        if (!(cause instanceof Refusal)) throw cause
        if (isWanted) setFile({ address: null, refusal: cause.message })
      })
    return () => {
      isWanted = false
    }
  }, [issueId])
  return file
}
