import type { Finding } from '../audit/finding'

const SHOWN = 5

/** Prints one finding of the audit and the first of its problems. */
export function printFinding({ name, looked, problems }: Finding, looks = String(looked)): void {
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'}  ${name} (${looks})`)
  for (const problem of problems.slice(0, SHOWN)) console.log(`        ${problem}`)
  if (problems.length > SHOWN) console.log(`        … and more`)
}
