/** The same words with a large first letter: "decision" becomes "Decision". Empty stays empty. */
export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
