import { FileOutput } from 'lucide-react'
import { useState } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Button } from '../../components/button.tsx'
import { DefinitionList } from '../../components/definition-list.tsx'
import { FormError } from '../../components/form-error.tsx'
import { Notice } from '../../components/notice.tsx'
import { Progress } from '../../components/progress.tsx'
import { RadioCards } from '../../components/radio-cards.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import { useJob } from '../../lib/use-job.ts'
import { countWords, LeftOut } from './counts.tsx'
import { Part } from './part.tsx'
import styles from './transfer.module.css'

type Way = 'copy' | 'move'

const ways = [
  {
    id: 'copy',
    label: 'It stays here too',
    detail: 'Both files have it from then on. What is done in one of them is not in the other.',
  },
  {
    id: 'move',
    label: 'It moves out',
    detail: 'It is archived here after that. Nothing is deleted, and it can be brought back under Settings.',
  },
] as const

/** A file of the board at work, with what would be in it said before. */
export const SendOut = () => {
  const { body } = useCurrentBody()
  const described = useAsk('transfer.describe', { bodyId: body.id })
  return (
    <Part
      title={`Send out “${body.name}”`}
      about="Makes a file with everything of this board. Another clerk can go on working in it, or bring it into a file of theirs."
    >
      <Answer of={described} what="Looking up what belongs to this board">
        {({ counts, leftOut }) => (
          <DefinitionList
            layout="beside"
            entries={[
              { term: 'Goes along', value: countWords(counts) },
              ...(leftOut.length > 0 ? [{ term: 'Stays here', value: <LeftOut sentences={leftOut} /> }] : []),
            ]}
          />
        )}
      </Answer>
      <Notice tone="closed">
        Everything confidential goes along, marked as it is here, and so do the notes and the register of
        interests of its people. Give the file only to somebody who may see all of it.
      </Notice>
      <SendForm key={body.id} />
    </Part>
  )
}

const SendForm = () => {
  const { body } = useCurrentBody()
  const [way, setWay] = useState<Way>('copy')
  const [note, setNote] = useState('')
  const out = useJob('transfer.export')
  const say = useSay()
  const run = async () => {
    const done = await out.run({ bodyId: body.id, isMove: way === 'move', note })
    if (done === null) return
    say({
      text:
        way === 'move'
          ? `“${body.name}” moved out to ${done.fileName}. It is archived here.`
          : `“${body.name}” was put into ${done.fileName}.`,
    })
    setNote('')
  }
  return (
    <div className={styles.form}>
      <RadioCards label="What becomes of it here" value={way} onChange={setWay} options={ways} layout="row" />
      <TextField
        label="Where it goes"
        isOptional
        help="Kept in this file, so that it can be found: “To Jo Ward, clerk of Northmoor, from January”."
        value={note}
        onChange={setNote}
        maxLength={500}
      />
      <FormError error={out.failure} />
      {out.isRunning ? (
        <Progress label="Making the file" progress={out.progress} onCancel={out.cancel} />
      ) : (
        <Button icon={<FileOutput />} onPress={() => void run()}>
          {way === 'move' ? 'Move it out' : 'Make the file'}
        </Button>
      )}
    </div>
  )
}
