import { plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { RadioCards } from '../../../../components/radio-cards.tsx'
import { useSay } from '../../../../components/toasts.tsx'
import { useAsk, useTell } from '../../../../lib/use-ask.ts'
import styles from './dialogs.module.css'

interface TemplateDialogProps {
  readonly meetingId: string
  readonly hasItems: boolean
  readonly onClose: () => void
}

/** What a board like this one discusses at this time of year, with every title to see before it is used. */
export const TemplateDialog = ({ meetingId, hasItems, onClose }: TemplateDialogProps) => {
  const templates = useAsk('agenda.templates', { meetingId })
  const apply = useTell('agenda.applyTemplate')
  const say = useSay()
  const [picked, setPicked] = useState<string | null>(null)
  const all = templates.data ?? []
  const chosen = all.find(({ id }) => id === picked) ?? all[0]

  const run = () => {
    if (chosen === undefined) return
    apply.mutate(
      { meetingId, templateId: chosen.id },
      {
        onSuccess: ({ itemIds }) => {
          say({ text: `${plural(itemIds.length, 'item')} added from “${chosen.name}”` })
          onClose()
        },
      },
    )
  }

  return (
    <Dialog
      title="Use a template"
      intro={
        hasItems
          ? 'Its items are added to the end of this agenda; what is on it stays.'
          : 'A beginning, to change from there.'
      }
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isDisabled={chosen === undefined} isPending={apply.isPending} onPress={run}>
            Use this template
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={styles.halves}>
        <RadioCards
          label="Template"
          layout="column"
          value={chosen?.id ?? null}
          onChange={setPicked}
          options={all.map(({ id, name, when, isOwn }) => ({
            id,
            label: name,
            detail: isOwn ? [when, 'your own'].filter((part) => part !== '').join(' · ') : when,
          }))}
        />
        {chosen !== undefined && (
          <section aria-label={`Items of ${chosen.name}`}>
            <h3>{plural(chosen.itemTitles.length, 'item')}</h3>
            <ol className={styles.titles}>
              {chosen.itemTitles.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ol>
          </section>
        )}
      </div>
      {templates.data?.length === 0 && <p>There is no template for this kind of board yet.</p>}
      <FormError error={apply.error ?? templates.error} />
    </Dialog>
  )
}
