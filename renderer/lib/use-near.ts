import { type RefObject, useEffect, useState } from 'react'

/** Whether an element is on view or about to be: what is far off is not drawn. `isAtFirst`: until it has been looked at. */
export const useNear = (element: RefObject<Element | null>, margin: string, isAtFirst = false): boolean => {
  const [isNear, setNear] = useState(isAtFirst)
  useEffect(() => {
    const { current } = element
    if (current === null) return undefined
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      { root: current.closest('[data-scroller]'), rootMargin: margin },
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [element, margin])
  return isNear
}
