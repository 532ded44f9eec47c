import {
  AppError,
  eventCodeSchema,
  localIso,
  refusalOf,
  residentNameSchema,
  sandboxMessageSchema,
  sandboxScannablesSchema,
  sessionSchema,
  siteCodeSchema,
} from '@tanpuhui/contract'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { firstProblem } from '../features/activities/assess'
import { openSession } from '../features/session/open-session'
import { siteCodeView } from '../features/sites/view'
import { activitiesToday, eventCodeView } from '../features/volunteering/event-view'
import type { Services } from '../services'
import { isWellFormed } from '../trpc/well-formed'
import { scannables } from './scannables'

const signInSchema = z.object({
  name: z
    .string()
    .refine((name) => isWellFormed(name), { error: 'must be well-formed Unicode without NUL', abort: true })
    .pipe(residentNameSchema),
})

/** Stand-ins for WeChat and for the screens of canteens and activities, and the messages that were not sent. They exist in the sandbox only. */
export function sandboxRoutes(server: FastifyInstance, services: Services): void {
  const access = { config: { access: 'public' as const } }
  server.post('/sandbox/sign-in', access, async (request) => {
    const input = signInSchema.safeParse(request.body)
    if (!input.success) throw refusalOf(input.error) ?? new AppError('MALFORMED', { problem: firstProblem(input.error) })
    const { name } = input.data
    return sessionSchema.parse(await openSession(services, { provider: 'sandbox', subject: name, name }))
  })
  server.get('/sandbox/messages', access, async () => {
    const { messages, programme } = services
    const kept = 'kept' in messages ? messages.kept() : []
    return z.array(sandboxMessageSchema).parse(kept.map((one) => ({ ...one, at: localIso(one.at, programme.utcOffsetMinutes) })))
  })
  server.get('/sandbox/site-codes', access, async () =>
    z.array(siteCodeSchema).parse(services.programme.sites.map((site) => siteCodeView(services, site))),
  )
  server.get('/sandbox/scannables', access, async () => sandboxScannablesSchema.parse(await scannables(services)))
  server.get('/sandbox/event-codes', access, async () =>
    z.array(eventCodeSchema).parse(activitiesToday(services).map((activity) => eventCodeView(services, activity))),
  )
}
