import type { ListedLesson } from '@shared/contract/lessons.ts'
import { Answer } from '../../../components/answer.tsx'
import { Button } from '../../../components/button.tsx'
import { DefinitionList } from '../../../components/definition-list.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import { useJob } from '../../../lib/use-job.ts'
import styles from '../improvement.module.css'

interface ShareDialogProps {
  readonly lesson: ListedLesson
  readonly onClose: () => void
}

/** Shows how it reads without names, and saves it as a page. */
export const ShareDialog = ({ lesson, onClose }: ShareDialogProps) => {
  const clean = useAsk('lessons.withoutNames', { lessonId: lesson.id })
  const share = useJob('lessons.share')
  const say = useSay()
  const save = async (format: 'pdf' | 'page') => {
    const saved = await share.run({ lessonId: lesson.id, format })
    if (saved === null) return
    say({ text: `Saved as ${saved.fileName}.` })
    onClose()
  }
  return (
    <Dialog
      title="Share without names"
      intro="Names of people and organisations that are in this file are taken out, and the finished page is searched for them. Read it: only you can tell whether somebody could still be known by what happened."
      isOpen
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isDisabled={share.isRunning} onPress={() => void save('pdf')}>
            Save as PDF
          </Button>
          <Button isDisabled={share.isRunning} onPress={() => void save('page')}>
            Save as a web page
          </Button>
          <Button onPress={onClose}>Close</Button>
        </>
      }
    >
      <Answer of={clean} what="Taking the names out">
        {({ title, tried, failed, noticed, changed }) => (
          <section aria-label="As others will read it" className={styles.sheet}>
            <h3>{title}</h3>
            <DefinitionList
              entries={[
                { term: 'What we tried', value: tried },
                { term: 'What failed', value: failed },
                { term: 'How soon we noticed', value: noticed },
                { term: 'What we changed', value: changed },
              ].filter(({ value }) => value !== '')}
            />
          </section>
        )}
      </Answer>
      <FormError error={share.failure} />
    </Dialog>
  )
}
