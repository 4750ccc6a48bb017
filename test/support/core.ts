import {
  createCore,
  silentLog,
  MovableClock,
  type ChatPost,
  type ChatSurface,
  type Core,
  type CoreDeps,
  type Delivery,
  type HostType,
  type Mail,
} from '../../core/index';
import { argon2Passwords } from '../../core/system/argon2-passwords';
import { openDatabase, type Database } from '../../core/storage/open';
import { migrationSource } from '../../migrations';
import { fillHost, SAMPLE_ACCOUNTS } from '../../sandbox/sample';
import type { Place } from './databases';

/** A core over a fresh database with the sample in it, a mailbox instead of a mail server, and a chat that notes its posts. */
export interface TestCore {
  core: Core;
  clock: MovableClock;
  mails: Mail[];
  posts: ChatPost[];
  /** What the chat answers next; it takes everything by itself. */
  answers: Delivery[];
}

/** What a sample core may have of its own; with `outside`, which says where names lead, webhooks go to the public network alone. */
export interface CoreOptions {
  secret?: string;
  fill?: boolean;
  bootstrap?: string;
  outside?: CoreDeps['resolve'];
  settings?: CoreDeps['settings'];
  hostTypes?: readonly HostType[];
  log?: CoreDeps['log'];
}

/** The secret of every sample core that isn't given another. */
export const SECRET = 'a secret for tests that is long enough';

/** What a test waits for is not how slow a hash is. */
const CHEAP = argon2Passwords({ memoryCost: 256, timeCost: 1, parallelism: 1 });

/** The sample core on a migrated database's URL. Nothing runs by itself: call `core.settle()`. What is filled
 * already is not filled again. */
export async function sampleCore(
  url: string,
  {
    secret = SECRET,
    fill = true,
    bootstrap,
    outside,
    settings = {},
    hostTypes = [],
    log = silentLog,
  }: CoreOptions = {},
): Promise<TestCore> {
  const [mails, posts, answers]: [Mail[], ChatPost[], Delivery[]] = [[], [], []];
  const clock = new MovableClock();
  const mailer = { send: async (mail: Mail) => void mails.push(mail), close: async () => undefined };
  const core = await createCore(
    {
      LATCHKEY_DATABASE_URL: url,
      LATCHKEY_SECRET: secret,
      LATCHKEY_LOG_LEVEL: 'silent',
      LATCHKEY_WEBHOOKS_TO_PRIVATE: outside === undefined ? 'yes' : 'no',
      ...(bootstrap === undefined ? {} : { LATCHKEY_BOOTSTRAP_TOKEN: bootstrap }),
    },
    {
      migrations: migrationSource,
      brand: {
        name: 'Harbourline',
        domain: 'harbourline.example',
        supportAddress: 'help@harbourline.example',
        chatsUrl: 'http://host.example/latchkey/client/me/chats',
        clientUrl: 'http://host.example/latchkey/client',
      },
      log,
      clock,
      mailer,
      ...(outside === undefined ? {} : { resolve: outside }),
      hostTypes,
      settings,
      passwords: CHEAP,
    },
  );
  if (fill && (await core.departments()).length === 0) await fillSample(core, clock.now());
  const post = async (sent: ChatPost): Promise<Delivery> => {
    const answer = answers.shift();
    if (answer) return answer;
    posts.push(sent);
    return {
      is: 'sent',
      channel: `D-${sent.to.user}`,
      message: `msg-${posts.length}`,
      thread: sent.thread || `msg-${posts.length}`,
    };
  };
  for (const name of ['slack', 'discord'] as const) core.connect({ name, post } satisfies ChatSurface);
  return { core, clock, mails, posts, answers };
}

async function fillSample(core: Core, now: number): Promise<void> {
  await fillHost(core.embedded, now);
  for (const account of SAMPLE_ACCOUNTS) await core.open().importAccount(account);
  await core.refreshFromHost();
}

/** Delivers until nothing is left to deliver. */
export async function settleAll({ core }: TestCore): Promise<void> {
  while ((await core.settle()) > 0);
}

/** The sample core over a database of its own, with a handle on that beside it; one call closes both. */
export async function sampleWithDatabase(
  place: Pick<Place, 'sampleUrl'>,
): Promise<{ test: TestCore; db: Database; close: () => Promise<void> }> {
  const url = await place.sampleUrl();
  const test = await sampleCore(url);
  const db = openDatabase(url);
  const close = async () => {
    await db.close();
    await test.core.close();
  };
  return { test, db, close };
}
