import path from 'node:path'
import { storageAdvice } from '@tanpuhui/store'
import { type Config, readConfig } from '../config'

/** The repository, seen from apps/bff/dist. */
const ROOT = path.resolve(__dirname, '../../..')

/** Runs a command with the configuration. What goes wrong is told in its own words, and ends the command with 1. */
export function runCommand(work: (config: Config) => Promise<void>): void {
  const run = async () => work(readConfig(process.env, ROOT))
  run().catch((error: Error) => {
    const advice = storageAdvice(error)
    const words = advice ? `${advice} (${error.message})` : error.message
    // On a terminal a bar may stand half-way in the line.
    console.error(process.stdout.isTTY ? `\n${words}` : words)
    process.exitCode = 1
  })
}
