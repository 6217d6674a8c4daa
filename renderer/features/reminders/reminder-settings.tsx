import { Notice } from '../../components/notice.tsx'
import { ReminderSwitch } from '../../components/reminder-switch.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import styles from './reminders.module.css'

/** Reminders of this machine, with what one would say now. */
export const ReminderSettings = () => {
  const { data } = useAsk('reminders.get', {})
  return (
    <section aria-labelledby="reminders-title" className={styles.section}>
      <h2 id="reminders-title">Reminders</h2>
      <p>For this computer and whoever uses it, not for the file.</p>
      <ReminderSwitch />
      {data !== undefined && (
        <Notice tone={data.now === null ? 'done' : 'soon'}>
          {data.now === null
            ? 'Nothing is late, and nothing is due within a week.'
            : `${data.now.title}. ${data.now.text.replaceAll('\n', '; ')}.`}
        </Notice>
      )}
    </section>
  )
}
