import path from 'node:path'
import { presetNamed } from '@tanpuhui/programme'
import { audit } from '../audit/audit'
import { readConfig } from '../config'

const SHOWN = 5

/** Prints what was checked, and exits 1 on any difference. */
async function main(): Promise<void> {
  const config = readConfig(process.env, path.resolve(__dirname, '../../..'))
  let wrong = 0
  for await (const { name, looked, problems } of audit(config.database, presetNamed(config.programme))) {
    console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'}  ${name} (${looked})`)
    for (const problem of problems.slice(0, SHOWN)) console.log(`        ${problem}`)
    if (problems.length > SHOWN) console.log(`        … and more`)
    wrong += problems.length
  }
  console.log(wrong === 0 ? 'The books balance.' : `${wrong} differences.`)
  process.exitCode = wrong === 0 ? 0 : 1
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
