import { type RefObject, useEffect, useRef, useState } from 'react'

/** The width of an element in pixels, as it is now; 0 until it is there. For what is drawn to fit, such as a chart. */
export const useWidth = <Shown extends Element>(): readonly [RefObject<Shown | null>, number] => {
  const element = useRef<Shown>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (element.current === null) return undefined
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
