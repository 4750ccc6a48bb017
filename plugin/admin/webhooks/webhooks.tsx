import { InvalidInputError } from '../../../core/index';
import type { Act, Answer, Visit } from '../../http/route';
import {
  askedWebhook,
  readWebhook,
  webhookPage,
  webhookPath,
  webhooksPage,
} from '../../present/admin/webhooks';
import { withFault } from '../../present/faults';
import { EndPage, text, WebhookPage, WebhooksPage } from '../../views';
import { universalTime } from '../../present/universal-time';
import { adminPage } from '../admin-page';

/** Where the installation tells of changes, and a form for another, which may come back. */
export async function showWebhooks(visit: Visit, error?: InvalidInputError): Promise<Answer> {
  const props = await webhooksPage(visit, error);
  const page = withFault({ title: text.webhooks.title, body: <WebhooksPage {...props} /> }, props.fault);
  return { show: adminPage(visit, page, 'webhooks') };
}

/** Makes a webhook, whose secret is shown this once. What is wrong with it is said before anybody has to prove anything. */
export async function makeWebhook(visit: Visit): Promise<Answer> {
  await visit.as.listWebhooks({});
  const asked = askedWebhook(visit);
  if (!URL.canParse(asked.url)) throw new InvalidInputError('url', 'FORM');
  return {
    act: {
      ...{ say: text.webhooks.sayMake(asked.url), deed: text.webhooks.make, back: webhookPath(visit) },
      async run(as) {
        const { url, secret } = await as.addWebhook(asked);
        return { tone: 'info', say: text.webhooks.made(url, secret) };
      },
    },
  };
}

/** One webhook, and what went there. */
export async function showWebhook(visit: Visit): Promise<Answer> {
  const props = await webhookPage(visit, universalTime(visit));
  return { show: adminPage(visit, { title: props.url, body: <WebhookPage {...props} /> }, 'webhooks') };
}

/** Pauses a webhook, lets it go on, tries it, or gives it another secret.
 * @throws InvalidInputError for a button that isn’t there */
export async function changeWebhook(visit: Visit): Promise<Answer> {
  const { id } = await readWebhook(visit);
  const act = ACTS.get(visit.field('do') ?? '');
  if (!act) throw new InvalidInputError('do', 'UNKNOWN');
  return { act: { ...act(id), back: webhookPath(visit, id) } };
}

/** Sends a delivery again. */
export async function sendAgain(visit: Visit): Promise<Answer> {
  const { id: webhook } = await readWebhook(visit);
  const [delivery, type] = [visit.field('delivery') ?? '', visit.field('type') ?? ''];
  return {
    act: {
      ...{ say: text.webhook.sayAgain(type), deed: text.webhook.again, back: webhookPath(visit, webhook) },
      async run(as) {
        await as.resendWebhookDelivery({ webhook, delivery });
        return { tone: 'ok', say: text.webhook.sentAgain };
      },
    },
  };
}

/** Asks before a webhook is removed. */
export async function showRemoveWebhook(visit: Visit): Promise<Answer> {
  const { id, url } = await readWebhook(visit);
  const here = webhookPath(visit, id);
  const props = {
    title: text.webhook.removeTitle,
    crumb: { label: url, href: here },
    post: visit.form(`${here}/remove`),
    deed: text.webhook.remove,
    keep: { label: text.webhook.keep, href: here },
  };
  const body = (
    <EndPage {...props}>
      <p>{text.webhook.removeLead}</p>
    </EndPage>
  );
  return { show: adminPage(visit, { title: props.title, body }, 'webhooks') };
}

/** Removes a webhook. */
export async function removeWebhook(visit: Visit): Promise<Answer> {
  const { id: webhook } = await readWebhook(visit);
  return {
    act: {
      ...{ say: text.webhook.removeTitle, deed: text.webhook.remove, ends: true },
      back: webhookPath(visit),
      async run(as) {
        await as.removeWebhook({ webhook });
        return { tone: 'ok', say: text.webhook.removed };
      },
    },
  };
}

/** What each button does. */
const ACTS: ReadonlyMap<string, (webhook: string) => Omit<Act, 'back'>> = new Map([
  ['pause', (webhook: string) => pausing(webhook, true)],
  ['resume', (webhook: string) => pausing(webhook, false)],
  ['renew', renewing],
  ['test', trying],
]);

function pausing(webhook: string, paused: boolean): Omit<Act, 'back'> {
  const t = text.webhook;
  return {
    say: paused ? t.sayPause : t.sayResume,
    deed: paused ? t.pause : t.resume,
    async run(as) {
      await as.changeWebhook({ webhook, paused });
      return { tone: 'ok', say: paused ? t.paused : t.resumed };
    },
  };
}

function renewing(webhook: string): Omit<Act, 'back'> {
  return {
    ...{ say: text.webhook.sayRenew, deed: text.webhook.renew },
    async run(as) {
      const { secret } = await as.rotateWebhookSecret({ webhook });
      return { tone: 'info', say: text.webhook.renewed(secret) };
    },
  };
}

function trying(webhook: string): Omit<Act, 'back'> {
  return {
    ...{ say: text.webhook.test, deed: text.webhook.test },
    async run(as) {
      await as.testWebhook({ webhook });
      return { tone: 'ok', say: text.webhook.tested };
    },
  };
}
