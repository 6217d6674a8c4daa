import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { BriefingDialog } from '../dialogs/briefing-dialog.tsx'
import { BriefingFacts } from './briefing-facts.tsx'
import { emptyBriefing, shortened } from './briefing-words.ts'
import type { ItemForm } from './item-panel.tsx'
import styles from './item.module.css'

/** Who asks for it, what is said on both sides, what to check: so that a board decides on dated facts. */
export const ItemBriefing = ({ form: { item, save } }: { readonly form: ItemForm }) => {
  const [isOpen, setOpen] = useState(false)
  const [isWhole, setWhole] = useState(false)
  return (
    <div className={styles.group}>
      <h3>Briefing</h3>
      {item.briefing === null ? (
        <p className={styles.none}>
          Who asks for this, and what is said for and against it, each with its source.
        </p>
      ) : (
        <BriefingFacts briefing={isWhole ? item.briefing : shortened(item.briefing)} />
      )}
      <div className={styles.buttons}>
        {item.briefing !== null && (
          <Button aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {isWhole ? 'Show less' : 'Read both sides'}
          </Button>
        )}
        <Button onPress={() => setOpen(true)}>{item.briefing === null ? 'Write a briefing' : 'Edit'}</Button>
      </div>
      <BriefingDialog
        briefing={item.briefing ?? emptyBriefing}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onSave={(briefing) => save({ briefing })}
      />
    </div>
  )
}
