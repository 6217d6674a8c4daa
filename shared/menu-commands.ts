/** What the window's menu can ask of the page. The page does it as if its own button had been pressed. */
export const menuCommands = [
  'new-file',
  'open-file',
  'open-return',
  'save-copy',
  'close-file',
  'transfer',
  'undo',
  'redo',
  'settings',
  'help',
] as const
export type MenuCommand = (typeof menuCommands)[number]
