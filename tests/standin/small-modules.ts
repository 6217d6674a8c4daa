import { EventEmitter } from 'node:events'

const note = (what: string, details: unknown): void =>
  console.error(`electron stand-in: ${what}`, JSON.stringify(details))

/** Stands in for `dialog`: every dialog is cancelled, until a test puts its own function in its place. */
export const dialog = {
  showOpenDialog: async (...args: readonly unknown[]) => {
    note('showOpenDialog cancelled', args.at(-1))
    return { canceled: true, filePaths: [] as string[] }
  },
  showSaveDialog: async (...args: readonly unknown[]) => {
    note('showSaveDialog cancelled', args.at(-1))
    return { canceled: true, filePath: '' }
  },
  showMessageBox: async (...args: readonly unknown[]) => {
    note('showMessageBox cancelled', args.at(-1))
    const { cancelId } = args.at(-1) as { cancelId?: number }
    return { response: cancelId ?? 0, checkboxChecked: false }
  },
  showErrorBox: (title: string, content: string) => note('error box', { title, content }),
}

/** Stands in for `shell`: nothing is opened, only noted. */
export const shell = {
  openExternal: async (url: string) => note('openExternal', url),
  showItemInFolder: (path: string) => note('showItemInFolder', path),
}

const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 }, scaleFactor: 1 }

/** Stands in for `screen`: one display. */
export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
})
