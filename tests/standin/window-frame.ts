import { EventEmitter } from 'node:events'

interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface FrameOptions extends Partial<Bounds> {
  readonly title?: string
  readonly show?: boolean
}

/** What a window has round its page: place, title, visibility. Remembered, because there is no screen to show it on. */
export class WindowFrame extends EventEmitter {
  #bounds: Bounds
  #title: string
  #isVisible: boolean

  constructor({ x = 0, y = 0, width = 800, height = 600, title, show }: FrameOptions, name: string) {
    super()
    this.#bounds = { x, y, width, height }
    this.#title = title ?? name
    this.#isVisible = show !== false
  }

  show(): void {
    this.#isVisible = true
  }
  isVisible(): boolean {
    return this.#isVisible
  }
  focus(): void {}
  isMinimized(): boolean {
    return false
  }
  restore(): void {}
  maximize(): void {}
  isMaximized(): boolean {
    return false
  }
  isFullScreen(): boolean {
    return false
  }
  setTitle(title: string): void {
    this.#title = title
  }
  getTitle(): string {
    return this.#title
  }
  getBounds(): Bounds {
    return { ...this.#bounds }
  }
  getNormalBounds(): Bounds {
    return this.getBounds()
  }
  setBounds(bounds: Partial<Bounds>): void {
    this.#bounds = { ...this.#bounds, ...bounds }
  }
}
