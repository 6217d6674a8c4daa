import type { Body } from '@shared/entities/body.ts'
import { ImageUp } from 'lucide-react'
import { FileTrigger } from 'react-aria-components'
import { Button } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import { Seal } from '../../components/seal.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useLogo } from '../../lib/use-logo.ts'
import styles from './bodies.module.css'

/** The logo as it is, and the ways to change it. What is chosen takes effect at once. */
export const LogoField = ({ body }: { readonly body: Body }) => {
  const { mutate: setLogo, error, isPending } = useTell('bodies.setLogo')
  const say = useSay()
  const logo = useLogo(body)
  const take = (bytes: Uint8Array<ArrayBuffer> | null) =>
    setLogo(
      { bodyId: body.id, bytes },
      { onSuccess: () => say({ text: bytes === null ? 'Logo taken off.' : 'Logo changed.' }) },
    )
  const read = async (files: FileList | null) => {
    const file = files?.[0]
    if (file !== undefined) take(new Uint8Array(await file.arrayBuffer()))
  }
  return (
    <div className={styles.logo}>
      <Seal name={body.organisation || body.name} logo={logo} size="large" />
      <div className={styles.buttons}>
        <FileTrigger acceptedFileTypes={['image/png', 'image/jpeg']} onSelect={(files) => void read(files)}>
          <Button icon={<ImageUp />} isPending={isPending}>
            {body.logoSha256 === null ? 'Choose a logo' : 'Choose another logo'}
          </Button>
        </FileTrigger>
        {body.logoSha256 !== null && (
          <Button kind="quiet" onPress={() => take(null)}>
            Take the logo off
          </Button>
        )}
      </div>
      <p className={styles.small}>PNG or JPEG, at most 2 MB. It stands on the cover of a pack.</p>
      <FormError error={error} />
    </div>
  )
}
