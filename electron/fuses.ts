/**
 * Electron's fuses: switches inside its binary, set once when the app is packaged, which nobody can turn back without
 * breaking the signature. The packager reads this list; while no package is built here, it is the decision written down.
 */
export const fuses = {
  /** No plain Node through ELECTRON_RUN_AS_NODE: else any program could use our signed binary as its own. */
  runAsNode: false,
  /** No NODE_OPTIONS and no --inspect from outside: both run others' code inside ours. */
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  /** Our code is read from app.asar only, and only while it is what was signed. */
  onlyLoadAppFromAsar: true,
  enableEmbeddedAsarIntegrityValidation: true,
  /** Pages come from app://; file:// gets no more rights than a browser gives it. */
  grantFileProtocolExtraPrivileges: false,
  /** Packhorse sets no cookies; were there any, they would be encrypted. */
  enableCookieEncryption: true,
  /** The browser process does not take its start-up snapshot from a file of its own. */
  loadBrowserProcessSpecificV8Snapshot: false,
} as const
