import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'

interface ItemOptions {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly enabled?: boolean
  readonly accelerator?: string
  readonly submenu?: readonly ItemOptions[] | Menu
  readonly click?: (item: MenuItem, window: BrowserWindow | null, event: object) => void
}

/** Stands in for `MenuItem`. `click()` does what choosing it would, for the roles that close things. */
export class MenuItem {
  readonly id: string | undefined
  readonly label: string
  readonly role: string | undefined
  readonly accelerator: string | undefined
  readonly submenu: Menu | undefined
  readonly #click: ItemOptions['click']
  enabled: boolean

  constructor(options: ItemOptions) {
    this.id = options.id
    this.label = options.label ?? options.role ?? ''
    this.role = options.role
    this.accelerator = options.accelerator
    this.enabled = options.enabled ?? true
    this.#click = options.click
    const { submenu } = options
    if (submenu !== undefined)
      this.submenu = submenu instanceof Menu ? submenu : Menu.buildFromTemplate(submenu)
  }

  click(): void {
    const window = BrowserWindow.getFocusedWindow()
    if (this.role === 'quit') app.quit()
    else if (this.role === 'close') window?.close()
    else if (this.enabled) this.#click?.(this, window, {})
  }
}

/** Stands in for `Menu`. It is never drawn; accelerators do nothing. */
export class Menu {
  static #application: Menu | null = null
  readonly items: MenuItem[] = []

  static setApplicationMenu(menu: Menu | null): void {
    this.#application = menu
  }
  static getApplicationMenu(): Menu | null {
    return this.#application
  }
  static buildFromTemplate(template: readonly ItemOptions[]): Menu {
    const menu = new Menu()
    for (const options of template) menu.items.push(new MenuItem(options))
    return menu
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
  popup(): void {}
}
