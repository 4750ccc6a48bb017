import {
  EVENT_GROUPS,
  InvalidInputError,
  NotFoundError,
  type InvalidInputError as Fault,
  type ShownDelivery,
  type ShownWebhook,
} from '../../../core/index';
import type { Visit } from '../../http/route';
import {
  text,
  type DeliveryRow,
  type WebhookPageProps,
  type WebhooksPageProps,
  type WhenWords,
} from '../../views';

/** Where webhooks are, or one of them. */
export const webhookPath = ({ base }: Pick<Visit, 'base'>, id = ''): string =>
  `${base}/admin/webhooks${id === '' ? '' : `/${encodeURIComponent(id)}`}`;

const stateOf = ({ paused }: ShownWebhook) => paused ?? 'going';

/** What somebody is told of, in words. */
function eventWords(event: string): string {
  const t = text.webhooks;
  if (event === '*') return t.everything;
  return event.endsWith('.*') ? t.all(event.slice(0, -2)) : event;
}

/** The webhooks, and a form for another with what was typed.
 * @throws NotAllowedError */
export async function webhooksPage(visit: Visit, error?: Fault): Promise<WebhooksPageProps> {
  const all = await visit.as.listWebhooks({});
  const ticked = visit.fields('events');
  return {
    rows: all.map((one) => ({
      ...{ id: one.id, url: one.url, href: webhookPath(visit, one.id), description: one.description },
      ...{ events: one.events.map(eventWords), state: stateOf(one) },
    })),
    make: visit.form(webhookPath(visit)),
    events: EVENT_GROUPS.map((value) => ({ value, label: eventWords(value), on: ticked.includes(value) })),
    typed: { url: visit.field('url') ?? '', description: visit.field('description') ?? '' },
    ...(error && { fault: faultOf(error) }),
  };
}

function faultOf({ details: { field, reason } }: Fault) {
  const [name = ''] = String(field).split('.');
  const faults: Readonly<Record<string, string>> = text.webhooks.faults;
  const known = faults[String(reason)];
  if (name === 'events') return { field: name, say: text.webhooks.noEvents };
  return { field: name, say: name === 'url' ? (known ?? text.webhooks.faults.FORM) : text.fields.unknown };
}

/** What the form for a new webhook asks for.
 * @throws InvalidInputError */
export function askedWebhook({ field, fields }: Visit) {
  const events = EVENT_GROUPS.filter((one) => fields('events').includes(one));
  if (events.length === 0) throw new InvalidInputError('events', 'NONE');
  return { url: field('url') ?? '', description: field('description') ?? '', events };
}

/** The webhook in the path.
 * @throws NotAllowedError, NotFoundError */
export async function readWebhook({ as, param }: Visit): Promise<ShownWebhook> {
  const found = (await as.listWebhooks({})).find(({ id }) => id === param('webhook'));
  if (!found) throw new NotFoundError('webhook');
  return found;
}

/** One webhook with what went there.
 * @throws NotAllowedError, NotFoundError */
export async function webhookPage(visit: Visit, when: WhenWords): Promise<WebhookPageProps> {
  const one = await readWebhook(visit);
  const before = visit.query('before');
  const { items, next } = await visit.as.listWebhookDeliveries({
    webhook: one.id,
    ...(before !== undefined && { before }),
  });
  const here = webhookPath(visit, one.id);
  const t = text.webhooks;
  return {
    ...{ url: one.url, webhooks: webhookPath(visit), state: stateOf(one) },
    facts: [
      ...(one.description === '' ? [] : [{ label: t.description, value: one.description }]),
      { label: t.events, value: one.events.map(eventWords).join(', ') },
      { label: text.webhook.made, value: when.moment(one.createdAt).text },
    ],
    ...{ change: visit.form(here), remove: `${here}/remove` },
    deliveries: items.map((item) =>
      deliveryOf(visit, item, { when, here, isPaused: one.paused !== undefined }),
    ),
    ...(next !== undefined && { more: `${here}?${new URLSearchParams({ before: next }).toString()}` }),
  };
}

function deliveryOf(
  visit: Visit,
  { id, type, createdAt, state, reason, status, attempts }: ShownDelivery,
  { when, here, isPaused }: { when: WhenWords; here: string; isPaused: boolean },
): DeliveryRow {
  return {
    ...{ id, type, at: when.moment(createdAt), state, tries: attempts },
    ...(reason && { reason: text.webhook.reasons[reason] }),
    ...(status !== undefined && { status }),
    ...(state !== 'waiting' &&
      !isPaused && { again: visit.form(`${here}/deliveries`, { delivery: id, type }) }),
  };
}
