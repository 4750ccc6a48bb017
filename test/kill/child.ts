import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import express from 'express';
import { createBots } from '../../bots';
import { createCore, silentLog, whenAt, type Actor, type ChatUser, type Core } from '../../core/index';
import { migrationSource } from '../../migrations';
import type { Death, Granting, Job, Order, Report, Setting } from './orders';

/** A whole installation in a process of its own, which dies where it is told to. */

/** Nearly all of the minutes that the platform remembers a nonce: a letter may have to outlive many deaths. */
const NONCE_WINDOW_MS = 4 * 60_000;

const passed: Record<string, number> = {};
const never = new Promise<void>(() => undefined);
const brand = {
  name: 'Harbourline',
  domain: 'harbourline.example',
  supportAddress: 'help@harbourline.example',
  chatsUrl: 'http://host.example/latchkey/client/me/chats',
  clientUrl: 'http://host.example/latchkey/client',
};

function tell(report: Report): void {
  process.send?.(report);
}

function dieAt(death: Death | undefined): void {
  whenAt((point) => {
    const times = (passed[point] = (passed[point] ?? 0) + 1);
    if (death?.point !== point || death.nth !== times) return undefined;
    process.kill(process.pid, 'SIGKILL');
    return never;
  });
}

async function start(setting: Setting): Promise<Core> {
  dieAt(setting.death);
  const core = await createCore(
    {
      LATCHKEY_DATABASE_URL: setting.databaseUrl,
      LATCHKEY_SECRET: setting.secret,
      LATCHKEY_SMTP_URL: setting.smtpUrl,
      LATCHKEY_MAIL_FROM: 'help@harbourline.example',
      LATCHKEY_LOG_LEVEL: 'silent',
      LATCHKEY_WEBHOOKS_TO_PRIVATE: 'yes',
    },
    { migrations: migrationSource, brand, log: silentLog, relay: { leaseMs: 3000, idleMs: 50 } },
  );
  const port = await connect(core, setting);
  core.start();
  void keepLooking(core);
  tell({ is: 'up', port });
  return core;
}

/** Puts the real surfaces in front of the core. */
async function connect(core: Core, { slack, discord, isBlind }: Setting): Promise<number> {
  const bots = createBots(core, {
    brand,
    clientUrl: 'http://host.example/latchkey/client',
    slack: { ...slack, metadataReadable: !isBlind },
    discord: { ...discord, nonceWindowMs: isBlind ? 0 : NONCE_WINDOW_MS },
  });
  const host = express();
  if (bots.slackEvents) host.use('/slack/events', bots.slackEvents);
  await bots.start();
  return new Promise((resolve) => {
    const server = host.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Beside the core's own clockwork, so that nobody waits a second for what staff said. */
async function keepLooking(core: Core): Promise<void> {
  for (;;) {
    const taken = await core.settle().catch(() => 0);
    if (taken === 0) await pause(20);
  }
}

async function perform(core: Core, job: Job): Promise<unknown> {
  switch (job.do) {
    case 'passed':
      return passed;
    case 'link':
      return link(core, job.chat);
    case 'open': {
      const about = { account: '1042', department: 'technical', priority: 'high' as const };
      const said = { subject: `subject${job.mark}`, message: `first${job.mark}` };
      const as = core.as(await actorOf(core, job.chat), job.key);
      const { id, number } = await as.openTicket({ ...about, ...said });
      return { id, number };
    }
    case 'prove':
      return core.open(job.key).startProof({ ...asker(job.chat), email: job.email });
    case 'give':
      return doneOnce(core.as(signedIn('user:1'), job.key).givePermission(grantOf(job)));
    case 'end':
      return doneOnce(core.as(signedIn('user:1'), job.key).endPermission(grantOf(job)));
    case 'close': {
      const { state } = await core.as(await actorOf(core, job.chat)).closeTicket({ ticket: job.ticket });
      return state;
    }
  }
}

/** Jonas signs in and links one more chat of his, unless that was done before this was asked again. */
async function link(core: Core, chat: ChatUser): Promise<unknown> {
  if (await core.chatPerson(chat)) return 'linked';
  const token = await core.open().offerSignInLink(asker(chat));
  await core.as(signedIn('user:3')).confirmSignInLink({ token });
  return 'linked';
}

const asker = (chat: ChatUser) => ({ chat, handle: `handle${chat.user}`, place: 'a place' });

function signedIn(principal: 'user:1' | 'user:3'): Actor {
  return { principal, name: 'Somebody', login: true, freshAt: Date.now(), channel: 'web' };
}

function grantOf({ account, contact, permission: key }: Granting) {
  return { account, subject: { kind: 'contact', id: contact }, key } as const;
}

/** Asked again after a death, it hears that it was done: the request is known, or what it ends is gone. */
async function doneOnce(work: Promise<unknown>): Promise<'done'> {
  await work.catch((error: unknown) => {
    const { code } = error as { code?: string };
    if (code !== 'request.conflict' && code !== 'grant.not_found') throw error;
  });
  return 'done';
}

async function actorOf(core: Core, chat: ChatUser): Promise<Actor> {
  const person = await core.chatPerson(chat);
  const hat = person?.hats[0];
  if (!person || !hat) throw new Error('nobody is linked to this chat');
  return core.actorOf(person, hat);
}

let running: Promise<Core> | undefined;

process.on('message', (order: Order) => {
  if (order.is === 'start') {
    running = start(order.setting);
    return;
  }
  const { id, job } = order;
  void Promise.resolve(running)
    .then((core) => core && perform(core, job))
    .then(
      (value) => tell({ is: 'done', id, value }),
      (error: unknown) => tell({ is: 'failed', id, reason: String(error) }),
    );
});
process.on('disconnect', () => process.exit());
tell({ is: 'loaded' });
