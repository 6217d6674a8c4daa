import { useEffect, useRef } from 'react'
import type { MeetingOnPage } from '../use-meeting.ts'
import type { MakePdf, What } from './use-make-pdf.ts'

/** How long to wait for the next change before making a preview, in milliseconds. */
const PAUSE = 300

/**
 * Makes the preview by itself: when the step is opened, and again whenever the choices or the meeting change. Parts of
 * `page` are new objects only when something in them changed.
 */
export const useLivePreview = (
  making: MakePdf,
  what: What,
  page: MeetingOnPage,
  /** What else decides on the pages; a new object only when something in it changed. */
  last: unknown,
  isOn: boolean,
): void => {
  const latest = useRef({ making, what })
  useEffect(() => {
    latest.current = { making, what }
  })
  const wanted = JSON.stringify(what)
  useEffect(() => {
    if (!isOn) return undefined
    const timer = setTimeout(() => {
      latest.current.making.preview.cancel()
      latest.current.making.look(latest.current.what)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [wanted, page.view, page.meeting, page.body, last, isOn])
}
