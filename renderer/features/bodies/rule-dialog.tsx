import { zodResolver } from '@hookform/resolvers/zod'
import type { AppliedRule } from '@shared/contract/bodies.ts'
import { type BodyId, ruleOverride } from '@shared/entities/body.ts'
import { useForm, type UseFormReturn, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { RadioCards } from '../../components/radio-cards.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'
import { topicLabels } from './body-words.ts'
import { OwnRuleFields } from './own-rule-fields.tsx'

const schema = z.object({
  /** The id of a shipped rule, or `own`. */
  choice: z.string(),
  value: ruleOverride.shape.value,
  reason: ruleOverride.shape.reason,
})
type Values = z.infer<typeof schema>
type RuleForm = UseFormReturn<Values, unknown, Values>

const own = 'own'

interface RuleDialogProps {
  readonly bodyId: BodyId
  /** The one in force. */
  readonly rule: AppliedRule
  /** Shipped rules on the same question. */
  readonly choices: readonly AppliedRule[]
  readonly onClose: () => void
}

/** Chooses another shipped rule, or writes the board's own, with the reason, which is kept. */
export const RuleDialog = ({ bodyId, rule, choices, onClose }: RuleDialogProps) => {
  const override = useTell('bodies.overrideRule')
  const say = useSay()
  const shipped = rule.confidence === own ? choices : [rule, ...choices]
  const form: RuleForm = useForm({
    resolver: zodResolver(schema),
    defaultValues: { choice: own, value: rule.value, reason: rule.override?.reason ?? '' },
  })
  const choice = useWatch({ control: form.control, name: 'choice' })
  const save = async ({ value, reason }: Values) => {
    const chosen = shipped.find(({ ruleId }) => ruleId === choice)
    await override.mutateAsync({
      bodyId,
      topic: rule.topic,
      ruleId: chosen?.ruleId ?? null,
      value: chosen?.value ?? value,
      reason,
    })
    say({ text: `${topicLabels[rule.topic]} changed.` })
    onClose()
  }
  return (
    <Dialog
      title={topicLabels[rule.topic]}
      intro="Where your standing orders, articles or scheme say otherwise, they go here."
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Save the rule" onCancel={onClose}>
        <ChoiceField form={form} shipped={shipped} />
        {choice === own && <OwnRule form={form} topic={rule.topic} />}
        <TextArea
          label="Reason"
          help="Such as: Standing order 12, adopted in May 2025. It is shown beside the rule."
          rows={2}
          {...useField(form.control, 'reason')}
        />
      </Form>
    </Dialog>
  )
}

interface ChoiceFieldProps {
  readonly form: RuleForm
  readonly shipped: readonly AppliedRule[]
}

const ChoiceField = ({ form, shipped }: ChoiceFieldProps) => (
  <RadioCards
    label="Which rule holds"
    layout="column"
    options={[
      ...shipped.map(({ ruleId, title, sentence, confidence }) => ({
        id: ruleId ?? '',
        label: title,
        detail: confidence === 'general' ? `${sentence} Check with your own rules.` : sentence,
      })),
      { id: own, label: 'The board’s own rule' },
    ]}
    {...useField(form.control, 'choice')}
  />
)

const OwnRule = ({ form, topic }: { readonly form: RuleForm; readonly topic: AppliedRule['topic'] }) => {
  const { value, onChange } = useField(form.control, 'value')
  return <OwnRuleFields topic={topic} value={value} onChange={onChange} />
}
