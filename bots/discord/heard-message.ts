import { z } from 'zod';

/** What we read of a message, as the gateway and the history bring it. */
export const heardMessage = z.object({
  id: z.string(),
  channel_id: z.string(),
  type: z.number(),
  content: z.string(),
  author: z.object({ id: z.string(), username: z.string(), bot: z.boolean().optional() }),
  webhook_id: z.string().optional(),
  attachments: z.array(z.object({ filename: z.string() })),
  message_reference: z.object({ type: z.number().optional(), message_id: z.string().optional() }).optional(),
});

/** A message, as the gateway and the history bring it. */
export type HeardMessage = z.infer<typeof heardMessage>;

/** Where a message was written; '' for a DM's guild. */
export interface Place {
  readonly guild: string;
  readonly name: string;
}
