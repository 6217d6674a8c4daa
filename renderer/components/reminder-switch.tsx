import { useAsk, useTell } from '../lib/use-ask.ts'
import { FormError } from './form-error.tsx'
import { Switch } from './switch.tsx'

/** Whether this machine says on its desktop, when a file is opened, what is late. */
export const ReminderSwitch = () => {
  const { data } = useAsk('reminders.get', {})
  const { mutate, error } = useTell('reminders.set')
  if (data === undefined) return null
  return (
    <>
      <Switch
        label="Remind me when a file is opened"
        help={
          data.canShow
            ? 'One message on the desktop, once a day for each file: how many actions are late or due within a week. It names none of them.'
            : 'There is no desktop here that could show it. The choice is kept for the program itself.'
        }
        isSelected={data.isOn}
        onChange={(isOn) => mutate({ isOn })}
      />
      <FormError error={error} />
    </>
  )
}
