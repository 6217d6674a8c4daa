import { useEffect } from 'react'

const isReturn = ({ name }: File): boolean => name.endsWith('.packhorse-return')

/**
 * Hears of returns that are dropped anywhere on the window. Before the screens do: a return is no paper. All else that is
 * dropped is theirs.
 */
export const useDroppedReturns = (onDrop: (returns: readonly File[]) => void): void => {
  useEffect(() => {
    const over = (event: DragEvent) => {
      // Without this nothing can be dropped; what is dragged is named only when it is.
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0 || !files.every(isReturn)) return
      event.preventDefault()
      event.stopPropagation()
      onDrop(files)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop, true)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop, true)
    }
  }, [onDrop])
}
