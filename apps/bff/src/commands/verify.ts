import { parseArgs } from 'node:util'
import { audit } from '../audit/audit'
import { programmeNamed } from '../programme'
import { printFinding } from './print-finding'
import { runCommand } from './run-command'

/** Prints what was checked, and exits 1 on any difference. */
runCommand(async (config) => {
  parseArgs()
  let wrong = 0
  for await (const finding of audit(config.database, programmeNamed(config.programme))) {
    printFinding(finding)
    wrong += finding.problems.length
  }
  console.log(wrong === 0 ? 'The books balance.' : `${wrong} differences.`)
  process.exitCode = wrong === 0 ? 0 : 1
})
