import type { MenuCommand } from '@shared/menu-commands.ts'
import { useEffect, useRef } from 'react'
import { bridge } from './bridge.ts'

type Actions = Partial<Record<MenuCommand, () => void>>

/** Does what the window's own menu asks for, as if the page's button had been pressed. Each screen listens for its own. */
export const useMenuCommands = (actions: Actions): void => {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(
    () =>
      bridge().subscribe((event) => {
        if (event.kind === 'menu') latest.current[event.command as MenuCommand]?.()
      }),
    [],
  )
}
