import { agendaHandlers } from './agenda/agenda.handlers.ts'
import type { HandlerTable } from './app/handler.ts'

/** Each feature's handlers, put together: one line a feature. */
export const handlers = {
  ...agendaHandlers,
} as unknown as HandlerTable
