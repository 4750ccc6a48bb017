import { setTimeout as pause } from 'node:timers/promises';
import type { ChatUser, Surface } from '../../core/index';
import { APP } from '../../sandbox/slack';
import { emailOf, personOf, type Stage } from './stage';
import type { Troupe } from './troupe';

/** One person with one ticket: everything that was said in it bears its mark. */
export interface Scene {
  readonly surface: Surface;
  /** Also the name of an account that is the scene's own, and of its one contact. */
  readonly mark: string;
  readonly user: string;
  /** The person's DM with the bot. */
  readonly channel: string;
  ticket: { readonly id: string; readonly number: number } | undefined;
  /** What somebody was told is done, and what was waited for in vain. */
  readonly acknowledged: Set<Fact>;
  readonly missed: string[];
  /** The points at which a process was killed meanwhile. */
  killed: readonly string[];
}

/** What is acknowledged to somebody, and so must be there once. */
export type Fact = 'linked' | 'opened' | 'answered' | 'said' | 'closed' | 'asked' | 'given' | 'ended';

/** What the bot wrote to a person. */
export interface Post {
  readonly id: string;
  readonly text: string;
}

const patienceMs = 120_000;
const TENANT = 'T0BLUEBIRD';
/** Both are given, the second is ended again. */
export const PERMISSIONS = ['billing.invoices', 'billing.reminders'] as const;

/** A person links their chat and opens a ticket; staff answer, the person replies in chat, and closes it. Meanwhile a
 * code is asked for, and an owner gives and ends permissions. */
export async function play(stage: Stage, troupe: Troupe, surface: Surface, n: number): Promise<Scene> {
  const user = personOf(surface, n);
  const channel = surface === 'slack' ? stage.slack.person(user).openIm() : stage.discord.person(user).dm();
  const mark = `${surface}${n}x`;
  const scene: Scene = {
    ...{ surface, mark, user, channel },
    ticket: undefined,
    acknowledged: new Set(),
    missed: [],
    killed: [],
  };
  const before = troupe.killed.length;
  await stage.bring(mark);
  await Promise.all([act(stage, troupe, scene), manage(troupe, scene)]);
  scene.killed = troupe.killed.slice(before);
  return scene;
}

function chatOf({ surface, user }: Scene): ChatUser {
  return { surface, tenant: surface === 'slack' ? TENANT : 'discord', user };
}

/** The scene's contact keeps one permission of two, and asks for a code. */
async function manage(troupe: Troupe, scene: Scene): Promise<void> {
  const { mark, acknowledged } = scene;
  const whose = { account: mark, contact: mark };
  await troupe.ask({ do: 'prove', chat: chatOf(scene), key: `prove:${mark}`, email: emailOf(mark) });
  acknowledged.add('asked');
  for (const permission of PERMISSIONS) {
    await troupe.ask({ do: 'give', key: `give:${permission}:${mark}`, permission, ...whose });
  }
  acknowledged.add('given');
  await troupe.ask({ do: 'end', key: `end:${mark}`, permission: PERMISSIONS[1], ...whose });
  acknowledged.add('ended');
}

async function act(stage: Stage, troupe: Troupe, scene: Scene): Promise<void> {
  const { mark, acknowledged } = scene;
  const chat = chatOf(scene);
  await troupe.ask({ do: 'link', chat });
  acknowledged.add('linked');
  scene.ticket = (await troupe.ask({ do: 'open', chat, key: `open:${mark}`, mark })) as NonNullable<
    Scene['ticket']
  >;
  acknowledged.add('opened');
  await Promise.all([answer(stage, scene), sayBack(stage, scene)]);
  if (!stage.setting.isBlind) {
    await troupe.ask({ do: 'close', chat, ticket: scene.ticket.id });
    acknowledged.add('closed');
    await until(
      scene,
      'the last post',
      async () => postsWith(stage, scene, `${scene.ticket?.number}`, 'closed').length > 0,
    );
  }
}

/** Staff answer in the host. */
async function answer(stage: Stage, scene: Scene): Promise<void> {
  const { mark } = scene;
  const found = await until(scene, 'the ticket in the host', () => hostTicket(stage, mark));
  if (!found) return;
  await stage.host.replyAsStaff(found.id, '2', `staff${mark}`);
  scene.acknowledged.add('answered');
  if (stage.setting.isBlind) return;
  await until(scene, 'the answer in chat', async () => postsWith(stage, scene, `staff${mark}`).length > 0);
}

/** The person replies the moment the card stands in their chat. */
async function sayBack(stage: Stage, scene: Scene): Promise<void> {
  if (stage.setting.isBlind) return;
  const { mark } = scene;
  const card = await until(
    scene,
    'the card in chat',
    async () => postsWith(stage, scene, `subject${mark}`)[0],
  );
  if (!card) return;
  say(stage, scene, card);
  scene.acknowledged.add('said');
  await until(scene, 'the reply in the host', async () => {
    const found = await hostTicket(stage, mark);
    const lines = (found && (await stage.host.ticket(found.id))?.lines) ?? [];
    return lines.some(({ body }) => body === `said${mark}`);
  });
}

function say({ slack, discord }: Stage, { surface, user, channel, mark }: Scene, card: Post): void {
  if (surface === 'slack') slack.person(user).message(channel, `said${mark}`, { threadTs: card.id });
  else discord.person(user).message(channel, `said${mark}`, card.id);
}

/** The ticket as the host has it. */
export async function hostTicket({ host }: Stage, mark: string) {
  return (await host.tickets({ limit: 20 })).find(({ subject }) => subject === `subject${mark}`);
}

/** What the bot wrote to somebody, oldest first. */
export function postsTo(
  { slack, discord }: Stage,
  { surface, channel }: Pick<Scene, 'surface' | 'channel'>,
): Post[] {
  if (surface === 'slack') {
    const written = slack.history(channel).filter(({ user }) => user === APP.botUserId);
    return written.map(({ ts, text, blocks }) => ({ id: ts, text: JSON.stringify({ text, blocks }) }));
  }
  const written = discord.messages(channel).filter(({ authorId }) => authorId === discord.application.id);
  return written.map(({ id, content, embeds }) => ({ id, text: JSON.stringify({ content, embeds }) }));
}

/** Those that hold all of these words. */
export function postsWith(
  stage: Stage,
  scene: Pick<Scene, 'surface' | 'channel'>,
  ...words: string[]
): Post[] {
  return postsTo(stage, scene).filter(({ text }) => words.every((word) => text.includes(word)));
}

async function until<T>(scene: Scene, what: string, look: () => Promise<T>): Promise<T | undefined> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const found = await look();
    if (found) return found;
    await pause(50);
  }
  scene.missed.push(what);
  return undefined;
}
