const parts = /^mailto:[^\s?&#<>"]+@[^\s?&#<>"]+(\?(subject|body)=[^\s&#]*(&(subject|body)=[^\s&#]*)?)?$/

/** Longer ones are cut short by the systems that take them. */
const longest = 2000

/**
 * An address that may be handed to the person's own mail program, or `null`: one receiver, a subject and a text. No copies,
 * no files: what a letter is to carry is not for a link to say.
 */
export const mailLink = (address: string): string | null =>
  address.length <= longest && parts.test(address) && !address.includes(',') ? address : null
