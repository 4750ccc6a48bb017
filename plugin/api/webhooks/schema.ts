import { z } from 'zod';
import { DELIVERY_REASONS, DELIVERY_STATES, inputs } from '../../../core/index';
import { Cursor } from '../cursor';
import { Id, InstantOut, Limit, listOf, PrincipalName } from '../fields';

/** Which webhook. */
export const WebhookPlace = z.strictObject({ webhook: Id });

/** Which delivery of it. */
export const DeliveryPlace = WebhookPlace.extend({ delivery: Id });

/** A webhook to be made. */
export const NewWebhook = inputs.AddWebhook;

/** What shall be different about one. */
export const WebhookChange = inputs.ChangeWebhook.omit({ webhook: true });

/** A webhook without its secret. */
export const Webhook = z.object({
  id: Id,
  url: z.string(),
  events: listOf(z.string()).describe('Names of events, `grant.*` or `*`'),
  description: z.string(),
  paused: z.enum(['asked', 'gone']).optional().describe('Why nothing goes there; absent: it is told'),
  issuer: PrincipalName.describe('Who made or changed it last; it is told while that one may make one'),
  createdAt: InstantOut,
});

/** A webhook with its secret, which is shown this once. */
export const IssuedWebhook = Webhook.extend({ secret: z.string() });

/** Which deliveries. */
export const DeliverySearch = z.strictObject({
  state: z.enum(DELIVERY_STATES).optional(),
  cursor: Cursor,
  limit: Limit,
});

/** How one event on its way to a webhook stands. */
export const Delivery = z.object({
  id: Id,
  webhook: Id,
  event: Id.describe('The event’s id, which goes out as `webhook-id`'),
  type: z.string(),
  account: z.string().describe('Empty for what is about none'),
  state: z.enum(DELIVERY_STATES),
  reason: z.enum(DELIVERY_REASONS).optional().describe('Why it was not delivered, or not yet'),
  attempts: z.number().int(),
  status: z.number().int().optional().describe('The last answer’s HTTP status'),
  createdAt: InstantOut,
  triedAt: InstantOut.optional(),
  nextAt: InstantOut.optional().describe('When it is tried again'),
});
