import { Page } from '../components/page-header.tsx'
import { Tabs } from '../components/tabs.tsx'
import { BoardSettings } from '../features/bodies/board-settings.tsx'
import { HolidaySettings } from '../features/bodies/holiday-settings.tsx'
import { OfficeSettings } from '../features/office/office-settings.tsx'
import { ReminderSettings } from '../features/reminders/reminder-settings.tsx'

/** What is set once: the board at work, and what holds for the whole file. Each part changes in a dialog of its own. */
export const SettingsPage = () => (
  <Page title="Settings">
    <Tabs
      label="Settings"
      parts={[
        { id: 'board', label: 'This board', content: <BoardSettings /> },
        { id: 'office', label: 'Office files', content: <OfficeSettings /> },
        { id: 'reminders', label: 'Reminders', content: <ReminderSettings /> },
        { id: 'holidays', label: 'Bank holidays', content: <HolidaySettings /> },
      ]}
    />
  </Page>
)
