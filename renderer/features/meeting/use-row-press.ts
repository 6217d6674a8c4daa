import { type RefObject, useEffect, useRef } from 'react'

/** A click or a tap on a row of a list, wherever in it but on a button of its own. */
export const useRowPress = (outer: RefObject<HTMLElement | null>, onPress: () => void): void => {
  const now = useRef(onPress)
  useEffect(() => {
    now.current = onPress
  })
  useEffect(() => {
    const element = outer.current
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('button, a, input') !== null) return
      if (target.closest('[role=row]') !== null) now.current()
    }
    element?.addEventListener('click', onClick)
    return () => element?.removeEventListener('click', onClick)
  }, [outer])
}
