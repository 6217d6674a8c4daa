import type { homeContract } from '@shared/contract/home.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { showHome } from './home.service.ts'

type HomeMethods = Extract<MethodsOf<typeof homeContract>, `home.${string}`>

export const homeHandlers: Handlers<HomeMethods> = {
  'home.get': (db, { bodyId }, app) => showHome(db, bodyId, app.clock.today()),
}
