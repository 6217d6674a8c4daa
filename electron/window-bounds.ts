import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const place = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(640).max(20_000),
  height: z.number().int().min(480).max(20_000),
  isMaximized: z.boolean(),
})
/** Where the window was when it was last closed. */
export type WindowPlace = z.infer<typeof place>

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** `null`: never closed before, or the note cannot be read: the window then opens in the middle, which harms nobody. */
export const readPlace = (path: string): WindowPlace | null => {
  try {
    return place.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null
  } catch {
    return null
  }
}

/** A full disk must not keep the window from closing, so a place that cannot be noted is forgotten. */
export const writePlace = (path: string, value: WindowPlace): void => {
  try {
    writeFileSync(path, JSON.stringify(value))
  } catch (cause) {
    console.error('Packhorse could not note where its window was', cause)
  }
}

/** Whether enough of the window would be on a screen to get hold of it: screens are unplugged between two days. */
export const isReachable = (window: Area, screens: readonly Area[]): boolean =>
  screens.some((screen) => {
    const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
    const titleIsOn = window.y >= screen.y - 10 && window.y < screen.y + screen.height - 40
    return across >= 160 && titleIsOn
  })
