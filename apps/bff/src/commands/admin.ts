import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { addPartnerKey } from '../admin/add-partner-key'
import { addStaff } from '../admin/add-staff'
import { stockVouchers } from '../admin/stock-vouchers'
import { openServices } from '../app'
import type { Services } from '../services'
import { runCommand } from './run-command'

const USAGE = `usage:
  STAFF_PASSWORD=… npm run admin -- staff --username li.wei --name 李伟 --role admin
  npm run admin -- partner-key --partner meituan-bike
  npm run admin -- vouchers --offer green-voucher-10 --file codes.txt     (one code a line)`

type Values = Record<'username' | 'name' | 'role' | 'partner' | 'offer' | 'file', string | undefined>

const ACTIONS: Record<string, (services: Services, values: Values) => Promise<string>> = {
  async staff(services, { username = '', name = '', role = '' }) {
    await addStaff(services, { username, name, role: role as 'admin', password: process.env.STAFF_PASSWORD ?? '' })
    return `${username} can sign in as ${role}.`
  },
  async 'partner-key'(services, { partner = '' }) {
    return JSON.stringify({ code: partner, ...(await addPartnerKey(services, partner)) }, null, 2)
  },
  async vouchers(services, { offer = '', file = '' }) {
    const codes = (await readFile(file, 'utf8')).split(/\r?\n/).map((line) => line.trim())
    return `${await stockVouchers(services, offer, codes.filter(Boolean))} new codes in stock.`
  },
}

/** What is set up from the command line before there is a page for it. */
runCommand(async (config) => {
  const option = { type: 'string' } as const
  const options = { username: option, name: option, role: option, partner: option, offer: option, file: option }
  const { positionals, values } = parseArgs({ allowPositionals: true, options })
  const action = ACTIONS[positionals[0] ?? '']
  if (!action) throw new Error(USAGE)
  const services = await openServices(config)
  try {
    console.log(await action(services, values as Values))
  } finally {
    await services.store.close()
  }
})
