/** A record with the named fields and no others, so that a new field stays behind until somebody names it. */
export const only = <Row extends object, Field extends keyof Row>(
  row: Row,
  ...fields: readonly Field[]
): Pick<Row, Field> => Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<Row, Field>
