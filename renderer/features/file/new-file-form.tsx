import { FilePlus2 } from 'lucide-react'
import { type SubmitEvent, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/text-field.tsx'
import styles from './welcome.module.css'

interface NewFileFormProps {
  readonly onCreate: (name: string) => void
  readonly isBusy: boolean
  /** Where it will be put; null where the person is asked. */
  readonly folder: string | null
}

export const NewFileForm = ({ onCreate, isBusy, folder }: NewFileFormProps) => {
  const [name, setName] = useState('')
  const [error, setError] = useState<string>()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (name.trim() === '') setError('Give the file a name, such as Oakfield.')
    else onCreate(name.trim())
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label="Name it after the school, trust, council or association"
        value={name}
        onChange={(value) => {
          setName(value)
          setError(undefined)
        }}
        error={error}
        maxLength={100}
        help={folder === null ? 'Next you choose where it is kept.' : `It will be kept in ${folder}.`}
      />
      <Button type="submit" kind="main" icon={<FilePlus2 />} isPending={isBusy}>
        Make the file
      </Button>
    </form>
  )
}
