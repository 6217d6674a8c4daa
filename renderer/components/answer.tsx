import type { ReactNode } from 'react'
import { FormError } from './form-error.tsx'
import { Loading } from './loading.tsx'

interface AnswerProps<Value> {
  readonly of: { readonly data: Value | undefined; readonly error: Error | null }
  readonly what?: string
  readonly children: (value: Value) => ReactNode
}

/** Shows what was asked for once it is there; until then a quiet word, or why it did not come. */
export const Answer = <Value,>({ of: { data, error }, what, children }: AnswerProps<Value>) => {
  if (error !== null) return <FormError error={error} />
  if (data === undefined) return <Loading {...(what === undefined ? {} : { what })} />
  return children(data)
}
