import type { AppError, AppErrorShape } from '@tanpuhui/contract'
import type { FastifyReply } from 'fastify'

/** What clients are told of an AppError. */
export const errorShape = ({ code, status, userMessage, details }: AppError): AppErrorShape => ({
  code,
  status,
  userMessage,
  details,
})

/** Answers an AppError as RFC 9457 problem+json. */
export function sendProblem(reply: FastifyReply, error: AppError): FastifyReply {
  const shape = errorShape(error)
  return reply
    .code(error.status)
    .type('application/problem+json')
    .send({
      type: `urn:tanpuhui:error:${error.code.toLowerCase().replaceAll('_', '-')}`,
      title: error.userMessage.en,
      detail: error.userMessage.zh,
      ...shape,
    })
}
