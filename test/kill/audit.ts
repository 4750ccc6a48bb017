import { setTimeout as pause } from 'node:timers/promises';
import { chainKeys } from '../../core/activity/chain';
import { verifyActivity } from '../../core/storage/verify-activity';
import { postsTo, postsWith, type Scene } from './scene';
import { SECRET, type Stage } from './stage';

/** What became of one effect: how often it is there, and how often nobody could tell. */
export interface Finding {
  readonly effect: string;
  readonly mark: string;
  readonly times: number;
  readonly uncertain: number;
  readonly killed: readonly string[];
}

const patienceMs = 60_000;
const count = (rows: { count?: number | string }[]) => Number(rows[0]?.count);

/** Waits until nothing is left to hear or to deliver; false when it never comes to that. */
export async function isQuiet(stage: Stage): Promise<boolean> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    await stage.slack.settled();
    if ((await hasHeardHost(stage)) && (await hasDelivered(stage))) return true;
    await pause(50);
  }
  return false;
}

async function hasHeardHost({ db, host }: Stage): Promise<boolean> {
  const cursor: { position: string } | undefined = await db
    .read('latchkey_cursor')
    .where({ name: `host:${host.id}` })
    .first('position');
  return (await host.events(cursor?.position ?? '', 1)).events.length === 0;
}

async function hasDelivered({ db }: Stage): Promise<boolean> {
  const letters = await db.read('latchkey_outbox').count('* as count');
  const lanes = await db.read('latchkey_outbox_lane').where('pending', '>', 0).count('* as count');
  return count(letters) === 0 && count(lanes) === 0;
}

/** The letters that were set aside, and why. */
export async function setAside({ db }: Stage): Promise<string[]> {
  const rows: { kind: string; outcome: string; reason: string }[] = await db
    .read('latchkey_outbox_dead')
    .select('kind', 'outcome', 'reason');
  return rows.map(({ kind, outcome, reason }) => `${kind} ${outcome}: ${reason}`);
}

/** The logs whose chain is broken. */
export async function brokenLogs({ db }: Stage): Promise<string[]> {
  const logs: { log: string }[] = await db.read('latchkey_activity_head').select('log');
  const verdicts = await Promise.all(logs.map(({ log }) => verifyActivity(db, chainKeys(SECRET), log)));
  return logs.filter((_, i) => !verdicts[i]?.ok).map(({ log }) => log);
}

/** How often each thing that was acknowledged to somebody is there. */
export async function audit(stage: Stage, scenes: readonly Scene[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  const activity = await actionsOf(stage);
  for (const scene of scenes) {
    const { mark, killed } = scene;
    const add = (effect: string, times: number, uncertain = 0) =>
      void findings.push({ effect, mark, times, uncertain, killed });
    for (const what of scene.missed) add(`waited for ${what}`, 0);
    await auditTicket(stage, scene, add);
    await auditChat(stage, scene, add);
    for (const [fact, action] of Object.entries(ACTIONS)) {
      if (!scene.acknowledged.has(fact as keyof typeof ACTIONS)) continue;
      add(`activity: ${action}`, activity.get(`${action} ticket:${scene.ticket?.id}`) ?? 0);
    }
    const ids = stage.mail.mails().filter(({ text }) => text.includes(`handle${scene.user} on`));
    if (scene.acknowledged.has('linked')) {
      add('mail: linked', new Set(ids.map(({ messageId }) => messageId)).size);
    }
  }
  return findings;
}

const ACTIONS = {
  opened: 'ticket.opened',
  answered: 'ticket.answered',
  said: 'ticket.replied',
  closed: 'ticket.closed',
} as const;

type Add = (effect: string, times: number, uncertain?: number) => void;

async function auditTicket(
  { db, host }: Stage,
  { mark, acknowledged, ticket }: Scene,
  add: Add,
): Promise<void> {
  const subject = `subject${mark}`;
  add('ticket', count(await db.read('latchkey_ticket').where({ subject }).count('* as count')));
  const there = (await host.tickets({ limit: 10_000 })).filter((one) => one.subject === subject);
  add('host: ticket', there.length);
  const lines = (there[0] && (await host.ticket(there[0].id))?.lines) ?? [];
  const said = { first: 'opened', staff: 'answered', said: 'said' } as const;
  for (const [word, fact] of Object.entries(said)) {
    if (!acknowledged.has(fact)) continue;
    add(`host: ${word}`, lines.filter(({ body }) => body === `${word}${mark}`).length);
    const messages = db
      .read('latchkey_ticket_message')
      .where({ ticket_id: ticket?.id, body: `${word}${mark}` });
    add(`ticket: ${word}`, count(await messages.count('* as count')));
  }
  if (acknowledged.has('closed')) add('host: closed', Number(there[0]?.state === 'closed'));
}

async function auditChat(stage: Stage, scene: Scene, add: Add): Promise<void> {
  const { mark, acknowledged, ticket } = scene;
  const parked = await uncertainPosts(stage, ticket?.id ?? '');
  const expected = [
    { fact: 'opened', kind: 'mirror.open', words: [`subject${mark}`] },
    { fact: 'answered', kind: 'mirror.post', words: [`staff${mark}`] },
    { fact: 'closed', kind: 'mirror.close', words: [`${ticket?.number}`, 'closed'] },
  ] as const;
  const due = expected.filter(({ fact }) => acknowledged.has(fact));
  for (const { kind, words } of due) {
    add(
      `chat: ${kind}`,
      postsWith(stage, scene, ...words).length,
      parked.filter((one) => one === kind).length,
    );
  }
  const others =
    postsTo(stage, scene).length -
    due.reduce((sum, { words }) => sum + postsWith(stage, scene, ...words).length, 0);
  if (others > 0) add('chat: something else', 1 + others);
}

async function uncertainPosts({ db }: Stage, ticket: string): Promise<string[]> {
  const mirrors: { id: string }[] = await db
    .read('latchkey_mirror')
    .where({ ticket_id: ticket })
    .select('id');
  const dead: { kind: string; payload: string }[] = await db
    .read('latchkey_outbox_dead')
    .where({ outcome: 'uncertain' })
    .select('kind', 'payload');
  return dead.filter(({ payload }) => mirrors.some(({ id }) => payload.includes(id))).map(({ kind }) => kind);
}

async function actionsOf({ db }: Stage): Promise<Map<string, number>> {
  const rows: { body: string | null }[] = await db.read('latchkey_activity').select('body');
  const times = new Map<string, number>();
  for (const { body } of rows) {
    const { action, subject } = JSON.parse(body ?? '{}') as { action?: string; subject?: string };
    times.set(`${action} ${subject}`, (times.get(`${action} ${subject}`) ?? 0) + 1);
  }
  return times;
}
