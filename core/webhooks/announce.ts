import { INSTALLATION } from '../activity/installation';
import type { ActivityEntry } from '../activity/entry';
import type { Ids } from '../ports/ids';
import type { Webhook } from '../ports/stores/webhook-store';
import type { Writes } from '../ports/stores/stores';
import { bodyOf, type HeardLine } from './event-body';
import { eventOf, wants } from './events';
import { postDelivery } from './post-delivery';

/** Listens to what a change records, and tells the webhooks that subscribed to it. */
export interface Announcer {
  hear(log: string, line: { seq: number; at: number; entry: ActivityEntry }): void;
  /** Posts what was heard, in the change and as its last statements: a webhook's lane is locked by whoever tells it, and
   * what is locked last is waited for by nobody who holds something that we still need. */
  tell(tx: Pick<Writes, 'webhooks' | 'post'>, ids: Ids): Promise<void>;
}

/** An announcer for one change; where nobody subscribed, it costs one look. */
export function createAnnouncer(): Announcer {
  const heard: HeardLine[] = [];
  return {
    hear(log, { seq, at, entry }) {
      // What was refused stands in a log under the name of what was tried, which is no event's.
      const type = log === INSTALLATION ? undefined : eventOf(entry.action);
      if (type !== undefined) heard.push({ account: log, seq, at, type, entry });
    },
    async tell(tx, ids) {
      const webhooks = heard.length === 0 ? [] : await tx.webhooks.live();
      if (webhooks.length === 0) return;
      const events = heard.map((line) => ({ line, event: ids.next() }));
      for (const webhook of webhooks) {
        for (const { line, event } of events) {
          if (wants(webhook.events, line.type)) await tellOne(tx, ids, { webhook, line, event });
        }
      }
    },
  };
}

interface Telling {
  webhook: Webhook;
  line: HeardLine;
  event: string;
}

async function tellOne(
  tx: Pick<Writes, 'webhooks' | 'post'>,
  ids: Ids,
  { webhook, line, event }: Telling,
): Promise<void> {
  const id = ids.next();
  await tx.webhooks.addDelivery({
    ...{ id, webhook: webhook.id, event, type: line.type, account: line.account },
    ...{ body: bodyOf(event, line), state: 'waiting', attempts: 0, createdAt: line.at },
  });
  await postDelivery(tx, webhook.id, id);
}
