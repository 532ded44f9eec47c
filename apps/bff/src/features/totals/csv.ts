import { AppError, isoDaySchema, TOTALS_DIMENSIONS, type TotalsOverview } from '@tanpuhui/contract'
import { gramsText } from '@tanpuhui/methodology'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Services } from '../../services'
import { firstProblem } from '../activities/assess'
import { ANY_STAFF } from '../staff/roles'
import { staffOf } from '../staff/staff-of'
import { overviewOf, rangeOf } from './overview-of'

const querySchema = z.object({
  from: isoDaySchema.optional(),
  to: isoDaySchema.optional(),
  table: z.enum(['days', ...TOTALS_DIMENSIONS]).default('days'),
})
type Table = z.infer<typeof querySchema>['table']
type Cell = string | number

/** RFC 4180, and no cell that a spreadsheet would run as a formula. */
const cell = (value: Cell) => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function tableRows(overview: TotalsOverview, table: Table): Cell[][] {
  if (table === 'days')
    return [
      ['日期', '当日减排人数', '新增人数', '减排次数', '减排量（克）', '积分'],
      ...overview.days.map((d) => [d.day, d.people, d.newPeople, d.acts, gramsText(d.mg), d.points]),
    ]
  return [
    ['编码', '名称', '减排人数', '减排次数', '减排量（克）', '积分'],
    ...overview[table].map((r) => [r.key, r.name.zh, r.people, r.acts, gramsText(r.mg), r.points]),
  ]
}

/** `GET /bureau/totals.csv?table=&from=&to=`: one table of the totals page, exact to the milligram, UTF-8 with a byte-order mark for Excel. */
export function totalsCsvRoute(server: FastifyInstance, services: Services): void {
  server.get('/bureau/totals.csv', { config: { access: { staff: ANY_STAFF } } }, async (request, reply) => {
    await staffOf(services, request, ANY_STAFF)
    const query = querySchema.safeParse(request.query)
    if (!query.success) throw new AppError('MALFORMED', { problem: firstProblem(query.error) })
    const overview = await overviewOf(services, rangeOf(query.data))
    const lines = tableRows(overview, query.data.table).map((row) => row.map(cell).join(','))
    const name = `totals-${query.data.table}-${overview.asOf.slice(0, 10)}.csv`
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(`\uFEFF${lines.join('\r\n')}\r\n`)
  })
}
