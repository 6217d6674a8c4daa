import type { homeContract } from '@shared/contract/home.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { listSettings, setSettingFromPage } from './settings.repo.ts'

type SettingsMethods = Extract<MethodsOf<typeof homeContract>, `settings.${string}`>

export const settingsHandlers: Handlers<SettingsMethods> = {
  'settings.get': (db) => listSettings(db),
  'settings.set': (db, { key, value }) => {
    setSettingFromPage(db, key, value)
    return {}
  },
}
