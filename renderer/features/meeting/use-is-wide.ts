import { useSyncExternalStore } from 'react'

/** From here on a panel stands beside the list (see `side-panel.module.css`); below, it lies over it. */
const wide = window.matchMedia('(min-width: 1068px)')

const listen = (listener: () => void) => {
  wide.addEventListener('change', listener)
  return () => wide.removeEventListener('change', listener)
}

export const useIsWide = (): boolean => useSyncExternalStore(listen, () => wide.matches)
