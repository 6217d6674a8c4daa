import { FolderSearch, RefreshCw } from 'lucide-react'
import { Answer } from '../../components/answer.tsx'
import { Button } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import { Notice } from '../../components/notice.tsx'
import { useAsk, useTell } from '../../lib/use-ask.ts'
import styles from './office.module.css'

/** LibreOffice on this machine: whether it was found, and where to look for it. */
export const OfficeSettings = () => {
  const state = useAsk('office.state', {})
  const choose = useTell('office.choose')
  const lookForIt = useTell('office.lookForIt')
  return (
    <section aria-labelledby="office-title" className={styles.section}>
      <h2 id="office-title">Word, Excel and other office files</h2>
      <p>
        A pack is one PDF, so each paper must become one. LibreOffice does that for office files, here on this
        computer: nothing is sent anywhere, and macros never run. The file itself is kept as it came.
      </p>
      <Answer of={state}>
        {({ isFound, sentence, canChoose }) => (
          <>
            <Notice tone={isFound ? 'done' : 'soon'}>{sentence}</Notice>
            <div className={styles.buttons}>
              {canChoose && (
                <Button
                  icon={<FolderSearch />}
                  isPending={choose.isPending}
                  onPress={() => choose.mutate({})}
                >
                  Choose where it is
                </Button>
              )}
              <Button
                icon={<RefreshCw />}
                isPending={lookForIt.isPending}
                onPress={() => lookForIt.mutate({})}
              >
                Look for it
              </Button>
            </div>
          </>
        )}
      </Answer>
      <FormError error={choose.error ?? lookForIt.error} />
    </section>
  )
}
