/** Says what is being done, on the error stream: the table alone goes to the standard output. */
export function say(what: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`)
}
