import { useSyncExternalStore } from 'react'

/** The clock on the wall of this machine, `HH:MM`. */
export const clockNow = (): string => {
  const now = new Date()
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`
}

const listen = (tick: () => void) => {
  const timer = setInterval(tick, 5000)
  return () => clearInterval(timer)
}

/** The same, kept up; what shows it is drawn again once a minute. */
export const useNow = (): string => useSyncExternalStore(listen, clockNow)
