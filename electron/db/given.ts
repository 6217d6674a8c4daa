type Defined<T> = { readonly [Key in keyof T]: Exclude<T[Key], undefined> }

/** Without the keys that were sent as `undefined`: "not given" must not overwrite what is there. */
export const given = <T extends object>(values: T): Defined<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>
