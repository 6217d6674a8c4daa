import manifest from '../../package.json' with { type: 'json' }

/** Such as `1.2.0`. The same version makes an issued pack again byte for byte; another may not. */
export const programVersion: string = manifest.version
