import type { HandlerTable } from './app/handler.ts'

/** Each feature's handlers, put together: one line a feature. */
export const handlers = {} as unknown as HandlerTable
