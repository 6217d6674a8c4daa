type RequestListener = (
  details: { readonly url: string; readonly method: string; readonly resourceType: string },
  answer: (response: { readonly cancel?: boolean }) => void,
) => void

/**
 * Stands in for `session`. `webRequest.onBeforeRequest` is obeyed for every request of every page. The permission handlers
 * are only kept, so that a test can ask them: Chromium cannot be made to ask them from outside.
 */
class Session {
  #beforeRequest: RequestListener | null = null
  permissionRequestHandler: unknown = null
  permissionCheckHandler: unknown = null
  devicePermissionHandler: unknown = null

  setPermissionRequestHandler(handler: unknown): void {
    this.permissionRequestHandler = handler
  }
  setPermissionCheckHandler(handler: unknown): void {
    this.permissionCheckHandler = handler
  }
  setDevicePermissionHandler(handler: unknown): void {
    this.devicePermissionHandler = handler
  }
  setSpellCheckerLanguages(): void {}
  on(): this {
    return this
  }
  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener): void => {
      this.#beforeRequest = listener
    },
  }

  /** Whether the app lets this request through. */
  allows(details: { url: string; method: string; resourceType: string }): Promise<boolean> {
    return new Promise((resolve) => {
      if (this.#beforeRequest === null) resolve(true)
      else this.#beforeRequest(details, ({ cancel }) => resolve(cancel !== true))
    })
  }
}

const defaultSession = new Session()
export const session = { defaultSession, fromPartition: () => defaultSession }
