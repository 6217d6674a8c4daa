import { X } from 'lucide-react'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import styles from './toasts.module.css'

export interface Toast {
  /** What was done, such as "“Budget” moved". */
  readonly text: string
  /** How to take it back; the words on the button are "Undo". */
  readonly onUndo?: () => void
}

type Say = (toast: Toast) => void

const ToastContext = createContext<Say>(() => undefined)

/** Says in passing what was done. One at a time; the newest stands. */
export const useSay = (): Say => useContext(ToastContext)

const secondsOnView = 8

/** The place where it is said. With an Undo it stays until it is used, closed or replaced: nobody has to be quick. */
export const Toasts = ({ children }: { readonly children: ReactNode }) => {
  const [toast, setToast] = useState<Toast | null>(null)
  const close = useCallback(() => setToast(null), [])

  useEffect(() => {
    if (toast === null || toast.onUndo !== undefined) return undefined
    const timer = setTimeout(close, secondsOnView * 1000)
    return () => clearTimeout(timer)
  }, [toast, close])

  const say = useMemo<Say>(() => (next) => setToast(next), [])

  return (
    <ToastContext value={say}>
      {children}
      <div className={styles.region}>
        <output className={styles.spoken}>{toast?.text}</output>
        {toast !== null && (
          <div className={styles.toast}>
            <span aria-hidden="true">{toast.text}</span>
            {toast.onUndo !== undefined && (
              <Button
                onPress={() => {
                  toast.onUndo?.()
                  close()
                }}
              >
                Undo
              </Button>
            )}
            <IconButton label="Close this message" icon={<X />} onPress={close} />
          </div>
        )}
      </div>
    </ToastContext>
  )
}
