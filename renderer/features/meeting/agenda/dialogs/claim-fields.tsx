import type { ItemBriefing } from '@shared/entities/agenda-item.ts'
import { Trash2 } from 'lucide-react'
import { Button } from '../../../../components/button.tsx'
import { Select } from '../../../../components/select.tsx'
import { SavedArea, SavedLine } from '../../fields/saved-text.tsx'
import type { Save } from '../../fields/use-draft.ts'
import item from '../item/item.module.css'
import { sideWords } from '../item/briefing-words.ts'

type Claim = ItemBriefing['claims'][number]

interface ClaimFieldsProps {
  readonly claim: Claim
  readonly index: number
  readonly onSave: Save<Claim>
  readonly onRemove: () => void
}

/** One claim or fact, with its date and where it can be read. */
export const ClaimFields = ({ claim, index, onSave, onRemove }: ClaimFieldsProps) => (
  <fieldset className={item.claim} aria-label={`Claim ${index + 1}`}>
    <div className={item.pair}>
      <Select
        label="Side"
        value={claim.side}
        onChange={(side) => void onSave({ ...claim, side })}
        options={(['for', 'against', 'fact'] as const).map((id) => ({ id, label: sideWords[id] }))}
      />
      <SavedLine
        label="Date"
        placeholder="Such as 7 February 2020"
        value={claim.on}
        onSave={(on) => onSave({ ...claim, on })}
      />
    </div>
    <SavedArea
      label="What is said"
      rows={2}
      value={claim.text}
      onSave={(text) => onSave({ ...claim, text })}
    />
    <div className={item.pair}>
      <SavedLine
        label="Source"
        value={claim.source.title}
        onSave={(title) => onSave({ ...claim, source: { ...claim.source, title } })}
      />
      <SavedLine
        label="Web address of the source"
        isOptional
        value={claim.source.address}
        onSave={(address) => onSave({ ...claim, source: { ...claim.source, address } })}
      />
    </div>
    <div>
      <Button kind="quiet" icon={<Trash2 />} onPress={onRemove}>
        Take this out
      </Button>
    </div>
  </fieldset>
)
