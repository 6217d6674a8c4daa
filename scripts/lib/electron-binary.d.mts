/** Electron's program, or `null` where only its package is there and not the binary. */
export declare const findElectron: () => string | null
