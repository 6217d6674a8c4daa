/** One step of the schema. Numbered in tens; never edited once released. */
export interface Migration {
  /** `user_version` of the file after this step. */
  readonly version: number
  readonly sql: string
}
