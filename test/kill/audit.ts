import { storeKeys } from '../../core/storage/store-keys';
import { verifyActivity } from '../../core/storage/verify-activity';
import { eventOf } from '../../core/webhooks/events';
import { count } from './quiet';
import { PERMISSIONS, postsTo, postsWith, type Scene } from './scene';
import { emailOf, SECRET, type Stage } from './stage';

/** How often an effect is there, how often nobody could tell, and how often it came again as what it was. */
export interface Count {
  readonly times: number;
  readonly uncertain?: number;
  /** Mails that came once more under the Message-ID that they had: their receiver can tell. */
  readonly repeated?: number;
}

/** What became of one effect. */
export interface Finding extends Required<Count> {
  readonly effect: string;
  readonly mark: string;
  readonly killed: readonly string[];
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
  const verdicts = await Promise.all(logs.map(({ log }) => verifyActivity(db, storeKeys(SECRET), log)));
  return logs.filter((_, i) => !verdicts[i]?.ok).map(({ log }) => log);
}

/** How often each thing that was acknowledged to somebody is there. */
export async function audit(stage: Stage, scenes: readonly Scene[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  const activity = await actionsOf(stage);
  for (const scene of scenes) {
    const { mark, killed } = scene;
    const add: Add = (effect, { times, uncertain = 0, repeated = 0 }) =>
      void findings.push({ effect, mark, times, uncertain, repeated, killed });
    for (const what of scene.missed) add(`waited for ${what}`, { times: 0 });
    await auditTicket(stage, scene, add);
    await auditChat(stage, scene, add);
    await auditAccess(stage, scene, { add, activity });
    auditMails(stage, scene, add);
    auditWebhook(stage, scene, { add, activity });
    for (const [fact, action] of Object.entries(ACTIONS)) {
      if (!scene.acknowledged.has(fact as keyof typeof ACTIONS)) continue;
      add(`activity: ${action}`, { times: activity.get(`${action} ticket:${scene.ticket?.id}`) ?? 0 });
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

type Add = (effect: string, count: Count) => void;

/** One letter has one Message-ID: another one is another mail. */
function auditMails({ mail }: Stage, { mark, user, acknowledged }: Scene, add: Add): void {
  const told = mail.mails().filter(({ text }) => text.includes(`“handle${user}” on`));
  const codes = told.filter(({ to }) => to.includes(emailOf(mark)));
  const linked = told.filter((one) => !codes.includes(one));
  if (acknowledged.has('linked')) add('mail: linked', deliveries(linked));
  if (acknowledged.has('asked')) add('mail: code', deliveries(codes));
}

function deliveries(mails: readonly { messageId: string }[]): Count {
  const times = new Set(mails.map(({ messageId }) => messageId)).size;
  return { times, repeated: mails.length - times };
}

/** Each event of the log is told under one id; the same id again is the same event, and its receiver can tell. */
function auditWebhook(
  { receiver }: Stage,
  { mark, ticket }: Scene,
  { add, activity }: { add: Add; activity: ReadonlyMap<string, number> },
): void {
  const subjects = [`contact:${mark}`, `ticket:${ticket?.id}`];
  const recorded = [...activity].filter(([line]) => {
    const [action = '', subject = ''] = line.split(' ');
    return eventOf(action) !== undefined && subjects.includes(subject);
  });
  const expected = recorded.reduce((sum, [, times]) => sum + times, 0);
  const posts = receiver.got.filter(({ body }) =>
    subjects.includes((JSON.parse(body) as { data: { subject?: string } }).data.subject ?? ''),
  );
  const told = new Set(posts.map(({ headers }) => headers['webhook-id'])).size;
  add('webhook', { times: told / expected, repeated: posts.length - told });
}

/** What was given is held once, what was ended is not; the log tells of each once. */
async function auditAccess(
  { db }: Stage,
  { mark, acknowledged }: Scene,
  { add, activity }: { add: Add; activity: ReadonlyMap<string, number> },
): Promise<void> {
  const held: { permission: string }[] = await db
    .read('latchkey_grant')
    .where({ account_id: mark, subject_id: mark })
    .select('permission');
  const times = (permission: string) => held.filter((one) => one.permission === permission).length;
  const told = (action: string) => activity.get(`${action} contact:${mark}`) ?? 0;
  if (acknowledged.has('given')) {
    add('access: given', { times: times(PERMISSIONS[0]) });
    add('activity: access.given', { times: told('access.given') / PERMISSIONS.length });
  }
  if (acknowledged.has('ended')) {
    add('access: ended', { times: 1 - times(PERMISSIONS[1]) });
    add('activity: access.ended', { times: told('access.ended') });
  }
}

async function auditTicket(
  { db, host }: Stage,
  { mark, acknowledged, ticket }: Scene,
  add: Add,
): Promise<void> {
  const subject = `subject${mark}`;
  add('ticket', { times: count(await db.read('latchkey_ticket').where({ subject }).count('* as count')) });
  const there = (await host.tickets({ limit: 10_000 })).filter((one) => one.subject === subject);
  add('host: ticket', { times: there.length });
  const lines = (there[0] && (await host.ticket(there[0].id))?.lines) ?? [];
  const said = { first: 'opened', staff: 'answered', said: 'said' } as const;
  for (const [word, fact] of Object.entries(said)) {
    if (!acknowledged.has(fact)) continue;
    add(`host: ${word}`, { times: lines.filter(({ body }) => body === `${word}${mark}`).length });
    const messages = db
      .read('latchkey_ticket_message')
      .where({ ticket_id: ticket?.id, body: `${word}${mark}` });
    add(`ticket: ${word}`, { times: count(await messages.count('* as count')) });
  }
  if (acknowledged.has('closed')) add('host: closed', { times: Number(there[0]?.state === 'closed') });
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
    add(`chat: ${kind}`, {
      times: postsWith(stage, scene, ...words).length,
      uncertain: parked.filter((one) => one === kind).length,
    });
  }
  const others =
    postsTo(stage, scene).length -
    due.reduce((sum, { words }) => sum + postsWith(stage, scene, ...words).length, 0);
  if (others > 0) add('chat: something else', { times: 1 + others });
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
