import { contextBridge, ipcRenderer } from 'electron'

/*
 * The whole of what the page can reach. It runs sandboxed, between Electron and the page, so it imports nothing of ours and
 * passes on plain data only. The names of the two channels are in `ipc.ts` too.
 */
contextBridge.exposeInMainWorld('packhorse', {
  host: 'electron',
  invoke: (method: unknown, input: unknown, jobId: unknown) =>
    ipcRenderer.invoke('packhorse:invoke', method, input, jobId),
  subscribe: (listener: (event: unknown) => void) => {
    const hear = (_event: unknown, event: unknown): void => listener(event)
    ipcRenderer.on('packhorse:event', hear)
    return () => {
      ipcRenderer.removeListener('packhorse:event', hear)
    }
  },
})
