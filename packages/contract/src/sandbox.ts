import { z } from 'zod'
import { textSchema } from './text'

/** What a tester may want to scan besides the codes on screens: the newest certificates and vouchers of a sandbox, each as the text of its QR code. */
export const sandboxScannablesSchema = z.object({
  certificates: z.array(z.object({ serial: z.string(), holder: z.string(), text: z.string() })),
  vouchers: z.array(z.object({ code: z.string(), title: textSchema, holder: z.string(), text: z.string() })),
})
export type SandboxScannables = z.infer<typeof sandboxScannablesSchema>
