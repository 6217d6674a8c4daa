/** A line for the person at the terminal. */
export const say = (text) => console.log(text)

/** The same where standard output belongs to the program that we start. */
export const sayAside = (text) => console.error(text)

/** A reason why the script cannot go on: said as it is, without a stack. */
export class Stop extends Error {}

/** Runs a script's main function; a `Stop` is one plain sentence and exit code 1. */
export const main = async (work) => {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (cause) {
    if (!(cause instanceof Stop)) throw cause
    console.error(`\n${cause.message}`)
    process.exitCode = 1
  }
}
