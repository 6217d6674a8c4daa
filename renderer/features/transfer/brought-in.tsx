import type { Output } from '@shared/contract.ts'
import { plural } from '@shared/words/dates.ts'
import { Button } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import { Notice } from '../../components/notice.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTurnToBody } from '../../lib/current-body.tsx'
import { navigate, routes } from '../../lib/routes.ts'
import { useJob } from '../../lib/use-job.ts'
import { countWords } from './counts.tsx'
import styles from './transfer.module.css'

export type Brought = Output<'transfer.bring'>

/** What came, and the two ways on: to the board, or back to how it was. */
export const BroughtIn = ({ done }: { readonly done: Brought }) => {
  const { name, wasHere, counts, newPeople, backupId, bodyId } = done
  const turnTo = useTurnToBody()
  const restore = useJob('file.restore')
  const say = useSay()
  const goBack = async () => {
    if ((await restore.run({ backupId })) !== null)
      say({ text: `The file is as it was before “${name}” came.` })
  }
  const open = () => {
    turnTo(bodyId)
    navigate(routes.home())
  }
  return (
    <>
      <Notice
        tone="done"
        isLive
        action={
          <div className={styles.bring}>
            <Button onPress={open}>Go to this board</Button>
            <Button kind="quiet" isPending={restore.isRunning} onPress={() => void goBack()}>
              Go back to how it was
            </Button>
          </div>
        }
      >
        “{name}” was {wasHere ? 'brought up to date' : 'brought in'}: {countWords(counts)}.{' '}
        {newPeople > 0 && `New here: ${plural(newPeople, 'person', 'people')}. `}
        The file as it was before is kept under Backups.
      </Notice>
      <FormError error={restore.failure} />
    </>
  )
}
