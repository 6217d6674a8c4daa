import { agendaHandlers } from './agenda/agenda.handlers.ts'
import type { HandlerTable } from './app/handler.ts'
import { bodiesHandlers } from './bodies/bodies.handlers.ts'

/** Each feature's handlers, put together: one line a feature. */
export const handlers = {
  ...agendaHandlers,
  ...bodiesHandlers,
} as unknown as HandlerTable
