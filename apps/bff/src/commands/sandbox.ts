import { parseArgs } from 'node:util'
import { openServices } from '../app'
import { makeSandboxResidents } from '../sandbox/residents'
import { runCommand } from './run-command'

const USAGE = 'usage: npm run sandbox -- residents --count 100000 --partner meituan-bike'

/** `residents`: makes residents bound to a partner, also while the server runs. */
runCommand(async (config) => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { count: { type: 'string' }, partner: { type: 'string' } },
  })
  const count = Number(values.count)
  if (positionals[0] !== 'residents' || !values.partner || !Number.isInteger(count) || count < 1 || count > 9_999_999)
    throw new Error(USAGE)
  if (config.wechat) throw new Error('A WeChat app id is configured: this is no sandbox.')
  const services = await openServices(config)
  try {
    const partner = services.programme.partners.find(({ code }) => code === values.partner)
    if (!partner)
      throw new Error(
        `No partner "${values.partner}"; there are: ${services.programme.partners.map(({ code }) => code).join(', ')}`,
      )
    const started = performance.now()
    await makeSandboxResidents(services, { count, partnerId: partner.id }, (done) => {
      if (process.stdout.isTTY) process.stdout.write(`\r${done} / ${count}`)
    })
    const seconds = (performance.now() - started) / 1000
    console.log(
      `${process.stdout.isTTY ? '\r' : ''}${count} residents bound to ${partner.code} in ${seconds.toFixed(1)} s: ${Math.round(count / seconds)} a second`,
    )
  } finally {
    await services.store.close()
  }
})
