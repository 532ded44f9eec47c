import { createRequire } from 'node:module'
import path from 'node:path'

/** Runs one of the built programs. What keeps it from being loaded, such as a mistake in the catalogue of methods, is told in its own words. */
export function load(name) {
  try {
    createRequire(import.meta.url)(path.resolve(import.meta.dirname, `../dist/${name}.cjs`))
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
