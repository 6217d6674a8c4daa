import { useEffect } from 'react'
import { bridge } from './bridge.ts'
import { navigate, routes } from './routes.ts'

/** Once, at the top: goes where a message on the desktop leads. In a review copy the address is its first screen. */
export const useGo = (): void => {
  useEffect(
    () =>
      bridge().subscribe((event) => {
        if (event.kind === 'go') navigate(routes[event.to]())
      }),
    [],
  )
}
