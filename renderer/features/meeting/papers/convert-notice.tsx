import type { ListedItem } from '@shared/contract/agenda.ts'
import { plural } from '@shared/words/dates.ts'
import { FileCog, RefreshCw } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { Notice } from '../../../components/notice.tsx'
import { Progress } from '../../../components/progress.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import { useJob } from '../../../lib/use-job.ts'
import styles from './papers.module.css'

interface ConvertNoticeProps {
  readonly items: readonly Pick<ListedItem, 'papers'>[]
}

/** Office files that came in while LibreOffice was not there, and what can be done now; nothing where there are none. */
export const ConvertNotice = ({ items }: ConvertNoticeProps) => {
  const waiting = items
    .flatMap(({ papers }) => papers.map(({ current }) => current))
    .filter((version) => version?.examination.needs === 'libreoffice')
  const office = useAsk('office.state', waiting.length === 0 ? null : {})
  const convert = useJob('papers.convert')
  const say = useSay()
  if (convert.isRunning)
    return (
      <div className={styles.news}>
        <Progress label="Converting" progress={convert.progress} onCancel={convert.cancel} />
      </div>
    )
  if (waiting.length === 0 || office.data === undefined) return null
  const run = async () => {
    const done = await convert.run({ versionIds: waiting.flatMap((version) => version?.id ?? []) })
    if (done === null) return
    const converted = waiting.length - done.problems.length
    say({ text: converted === 0 ? 'None could be converted' : `${plural(converted, 'paper')} converted` })
  }
  const isFound = office.data.isFound
  const count = waiting.length
  const files = plural(count, 'office file')
  const asItIs = count === 1 ? 'as it is' : 'as they are'
  const each = count === 1 ? 'it' : 'each'
  return (
    <div className={styles.news}>
      <Notice
        tone="soon"
        action={
          isFound ? (
            <Button icon={<FileCog />} onPress={() => void run()}>
              Convert now
            </Button>
          ) : (
            <Button icon={<RefreshCw />} isPending={office.isFetching} onPress={() => void office.refetch()}>
              Look again
            </Button>
          )
        }
      >
        {isFound
          ? `${files} came in while LibreOffice was not there. It is now.`
          : `${files} cannot go into a pack ${asItIs}: LibreOffice was not found on this computer. Replace ${each} with a PDF, install LibreOffice, or say in Settings where it is.`}
      </Notice>
      <FormError error={convert.failure} />
    </div>
  )
}
