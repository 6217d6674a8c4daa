import { useEffect } from 'react'
import { bridge } from '../lib/bridge.ts'
import { navigate, routes } from '../lib/routes.ts'
import { useFileCommands } from './use-file-commands.ts'

/** Does what the window's own menu asks for. Undo and redo are the meeting page's, which listens for itself. */
export const useMenuCommands = (): void => {
  const { saveCopy, openAnother, closeFile } = useFileCommands()
  useEffect(() => {
    const actions = new Map<string, () => void>([
      ['new-file', openAnother],
      ['open-file', openAnother],
      ['save-copy', saveCopy],
      ['close-file', closeFile],
      ['settings', () => navigate(routes.settings())],
    ])
    return bridge().subscribe((event) => {
      if (event.kind === 'menu') actions.get(event.command)?.()
    })
  }, [saveCopy, openAnother, closeFile])
}
