import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query'
import type { Input, MethodName, Output } from '@shared/contract.ts'
import { useEffect } from 'react'
import { bridge } from './bridge.ts'
import { ask, type Refusal } from './client.ts'

/** Reads; kept until main says that something was touched. `null` input waits. */
export const useAsk = <M extends MethodName>(
  method: M,
  input: Input<M> | null,
): UseQueryResult<Output<M>, Refusal> =>
  useQuery<Output<M>, Refusal>({
    queryKey: [method, input],
    queryFn: () => ask(method, input as Input<M>),
    enabled: input !== null,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

/** Reads anew each time a screen opens, and shows nothing older: for what is kept without a word to the windows. */
export const useAskAfresh = <M extends MethodName>(
  method: M,
  input: Input<M>,
): UseQueryResult<Output<M>, Refusal> =>
  useQuery<Output<M>, Refusal>({
    queryKey: [method, input],
    queryFn: () => ask(method, input),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

/** Runs a command or a short job; queries refresh by themselves when main says what was touched. */
export const useTell = <M extends MethodName>(method: M): UseMutationResult<Output<M>, Refusal, Input<M>> =>
  useMutation<Output<M>, Refusal, Input<M>>({ mutationFn: (input) => ask(method, input) })

/** Once, at the top: asks again whatever is on screen when main says that records changed. */
export const useRefreshOnTouch = (): void => {
  const client = useQueryClient()
  useEffect(
    () =>
      bridge().subscribe((event) => {
        if (event.kind === 'touched') void client.invalidateQueries()
        if (event.kind === 'file-changed') void client.resetQueries()
      }),
    [client],
  )
}
