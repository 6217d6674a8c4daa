import type { ItemBriefing } from '@shared/entities/agenda-item.ts'
import { Plus } from 'lucide-react'
import { Button } from '../../../../components/button.tsx'
import { DatePicker } from '../../../../components/date-picker.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { SavedArea, SavedLine } from '../../fields/saved-text.tsx'
import type { Save } from '../../fields/use-draft.ts'
import { asksAsLines, asksOfLines, linesOf } from '../item/briefing-words.ts'
import { ClaimFields } from './claim-fields.tsx'

interface BriefingDialogProps {
  readonly briefing: ItemBriefing
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onSave: Save<ItemBriefing>
}

const emptyClaim = { side: 'for', text: '', on: '', source: { title: '', address: '' } } as const

/** A briefing to write; each field is saved when it is left, as everywhere. */
export const BriefingDialog = ({ briefing, isOpen, onClose, onSave }: BriefingDialogProps) => {
  const put = (changes: Partial<ItemBriefing>) => onSave({ ...briefing, ...changes })
  const putClaims = (claims: ItemBriefing['claims']) => put({ claims })
  return (
    <Dialog
      title="Briefing"
      intro="Neutral and dated: who asks, what is said on both sides, and where it can be read."
      size="wide"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button kind="main" onPress={onClose}>
          Done
        </Button>
      }
    >
      <SavedLine label="Who asks" value={briefing.whoAsks} onSave={(whoAsks) => put({ whoAsks })} />
      <SavedLine
        label="Since when"
        placeholder="Such as “February 2020; asked again March 2023”"
        value={briefing.since}
        onSave={(since) => put({ since })}
      />
      <SavedArea
        label="What is asked"
        help="One on each line; write “ · ” before by when."
        value={asksAsLines(briefing.asks)}
        onSave={(text) => put({ asks: asksOfLines(text) })}
      />
      {briefing.claims.map((claim, index) => (
        <ClaimFields
          // Claims have no name of their own; their place is all that tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          claim={claim}
          index={index}
          onSave={(changed) => putClaims(briefing.claims.map((each, at) => (at === index ? changed : each)))}
          onRemove={() => void putClaims(briefing.claims.filter((_each, at) => at !== index))}
        />
      ))}
      <div>
        <Button icon={<Plus />} onPress={() => void putClaims([...briefing.claims, emptyClaim])}>
          Add a claim or fact
        </Button>
      </div>
      <SavedArea
        label="Check before the meeting"
        help="One on each line."
        value={briefing.checks.join('\n')}
        onSave={(text) => put({ checks: [...linesOf(text)] })}
      />
      <SavedArea
        label="Who declares an interest and withdraws"
        rows={2}
        value={briefing.mustWithdraw}
        onSave={(mustWithdraw) => put({ mustWithdraw })}
      />
      <SavedArea
        label="Possible wording of a resolution"
        value={briefing.resolutionWording}
        onSave={(resolutionWording) => put({ resolutionWording })}
      />
      <DatePicker
        label="Look at it again on"
        isOptional
        value={briefing.reviewOn}
        onChange={(reviewOn) => void put({ reviewOn })}
      />
    </Dialog>
  )
}
