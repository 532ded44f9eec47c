import { activitySchema, ERRORS, MAX_BATCH_ITEMS, outcomesSchema } from '@tanpuhui/contract'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { createDocument } from 'zod-openapi'
import type { Services } from '../../services'

const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(Object.keys(ERRORS) as [string, ...string[]]),
    userMessage: z.object({ zh: z.string(), en: z.string() }),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' })

const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: problemSchema } } })
const later = (description: string) => ({
  ...problem(`${description}: send the same message again`),
  headers: z.object({ 'retry-after': z.int().positive().meta({ description: 'Seconds to wait before that' }) }),
})
const signed = (description: string) => z.string().meta({ description })

/** The partner API as an OpenAPI 3.1 document, made from the schemas that the server itself checks by. */
export const partnerApi = ({ config, programme }: Services) =>
  createDocument({
    openapi: '3.1.0',
    info: { title: `${programme.name.zh} 合作方接口 / partner API`, version: '1' },
    servers: [{ url: config.publicUrl }],
    paths: {
      '/partner/v1/activities': {
        post: {
          operationId: 'reportActivities',
          summary: 'Reports acts of residents. Idempotent for ever by the id of each act.',
          requestParams: {
            header: z.object({
              'x-partner-key': signed('The id of your key'),
              'webhook-id': signed('Unique for each message; the same for a retry'),
              'webhook-timestamp': signed('Seconds since the epoch, at most 5 minutes off'),
              'webhook-signature': signed(
                'Standard Webhooks: v1,base64(HMAC-SHA256(secret, id.timestamp.body)); several are separated by spaces',
              ),
            }),
          },
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: z.object({ activities: z.array(activitySchema).min(1).max(MAX_BATCH_ITEMS) }) },
            },
          },
          responses: {
            200: {
              description: 'One outcome for each act, in order',
              content: { 'application/json': { schema: outcomesSchema } },
            },
            400: problem('The body is malformed'),
            401: problem('Unknown key, wrong signature, or a clock more than 5 minutes off'),
            413: problem('More than 1000 acts or 1 MB'),
            415: problem('The body is compressed'),
            429: later('More than your quota'),
            503: later('The programme is at capacity or unavailable'),
          },
        },
      },
    },
  })

/** `GET /partner/v1/openapi.json`. */
export function openApiRoute(server: FastifyInstance, services: Services): void {
  const document = partnerApi(services)
  server.get('/partner/v1/openapi.json', { config: { access: 'public' } }, async () => document)
}
