import type { Kind, MethodName, Output, Parsed } from '@shared/contract.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import type { AppContext } from './context.ts'

/** What a job is given beside its input. */
export interface JobContext {
  readonly app: AppContext
  readonly signal: AbortSignal
  /** `total` null while it is not known. */
  readonly progress: (step: string, done: number, total: number | null) => void
}

/** One handler per method; its kind decides what it is handed. */
export type Handler<M extends MethodName> =
  Kind<M> extends 'query'
    ? (db: ReadDb, input: Parsed<M>, app: AppContext) => Output<M>
    : Kind<M> extends 'command'
      ? (db: WriteDb, input: Parsed<M>, app: AppContext) => Output<M>
      : (input: Parsed<M>, job: JobContext) => Promise<Output<M>>

/** Handlers for some methods, as each feature exports them. */
export type Handlers<M extends MethodName> = { readonly [Name in M]: Handler<Name> }

/** All but the one that the router answers itself, because it alone knows what is running. */
export type HandledMethod = Exclude<MethodName, 'jobs.cancel'>

/** Every method has exactly one: a missing or an extra one does not compile. */
export type HandlerTable = Handlers<HandledMethod>

/** The methods of one feature's contract. */
export type MethodsOf<FeatureContract> = keyof FeatureContract & MethodName
