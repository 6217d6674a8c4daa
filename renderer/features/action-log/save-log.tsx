import type { Input } from '@shared/contract.ts'
import type { LogReaders } from '@shared/entities/action-log.ts'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { FormError } from '../../components/form-error.tsx'
import { Progress } from '../../components/progress.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useJob } from '../../lib/use-job.ts'
import styles from './action-log.module.css'

type Format = Input<'actionLog.save'>['format']

/** Points. */
const LARGE = 14

/** The log as a file, for the readers that are chosen. */
export const SaveLog = ({ readers }: { readonly readers: LogReaders }) => {
  const { body } = useCurrentBody()
  const say = useSay()
  const save = useJob('actionLog.save')
  const [isLarge, setLarge] = useState(false)
  const run = async (format: Format) => {
    const saved = await save.run({ bodyId: body.id, readers, format, ...(isLarge && { textSize: LARGE }) })
    if (saved !== null) say({ text: `Saved as ${saved.fileName}.` })
  }
  return (
    <div className={styles.part}>
      <Checkbox
        label="Large print"
        help={`PDF and Word at ${LARGE} points.`}
        isSelected={isLarge}
        onChange={setLarge}
      />
      <div className={styles.buttons}>
        <Button kind="main" icon={<Download />} isDisabled={save.isRunning} onPress={() => void run('pdf')}>
          Save as PDF
        </Button>
        <Button isDisabled={save.isRunning} onPress={() => void run('word')}>
          Save as Word
        </Button>
        <Button isDisabled={save.isRunning} onPress={() => void run('csv')}>
          Save as a table
        </Button>
      </div>
      {save.isRunning && (
        <Progress label="Making the action log" progress={save.progress} onCancel={save.cancel} />
      )}
      <FormError error={save.failure} />
    </div>
  )
}
