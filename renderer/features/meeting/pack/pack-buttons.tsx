import { Button } from '../../../components/button.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { Making } from './making.tsx'
import styles from './pack.module.css'
import { type Password, passwordOf, problemWith } from './protection.tsx'
import type { MakePdf, What } from './use-make-pdf.ts'
import { useWebPage } from './use-web-page.ts'

interface PackButtonsProps {
  readonly making: MakePdf
  readonly what: What
  readonly password: Password
  /** Called when a PDF was saved: a password is forgotten then. */
  readonly onSaved: () => void
  /** Whether there is nothing yet to make a PDF of. */
  readonly isEmpty: boolean
  /** Whether a preview is made in the background, where nobody waits for it. */
  readonly isQuiet: boolean
}

/** Look, save; how far that is, and why it could not be done. */
export const PackButtons = ({ making, what, password, onSaved, isEmpty, isQuiet }: PackButtonsProps) => {
  const webPage = useWebPage(what)
  const isSaving = making.save.isRunning || webPage.isRunning
  return (
    <>
      <div className={styles.buttons}>
        <Button
          kind={what.document === 'pack' ? 'plain' : 'main'} // a pack is issued; this is a copy for oneself
          isDisabled={isEmpty || isSaving || problemWith(password) !== null}
          onPress={() =>
            void making.saveAs(what, passwordOf(password)).then((isSaved) => isSaved && onSaved())
          }
        >
          Save as PDF
        </Button>
        {what.document === 'agenda' && (
          <Button isDisabled={isEmpty || isSaving} onPress={webPage.save}>
            Save as a web page
          </Button>
        )}
        <Button isDisabled={isEmpty || making.preview.isRunning} onPress={() => making.look(what)}>
          Preview
        </Button>
      </div>
      <Making making={making} isQuiet={isQuiet} />
      <FormError error={webPage.failure} />
    </>
  )
}
