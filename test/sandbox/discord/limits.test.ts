import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiscordAPIError, Status, type Client } from 'discord.js';
import { limits, type Limit, type LimitName } from '../../../sandbox/discord';
import { jsonIn } from '../../../sandbox/discord/json';
import { apiCases, closeCases, formCases, rateCases } from './limit-cases';
import { startScene, type Scene } from './scene';

let scene: Scene;
beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.end());

const names = Object.keys(limits) as LimitName[];
const row = (name: LimitName): Limit => limits[name];
const kindOf = (name: LimitName): string => row(name).error.kind;

async function refusalOf(attempt: Promise<unknown>): Promise<DiscordAPIError> {
  const error: unknown = await attempt.then(
    () => new Error('It was allowed.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiscordAPIError)) throw error;
  return error;
}

function errorsAt(error: DiscordAPIError, path: string): unknown {
  const { errors } = error.rawError as { errors?: unknown };
  const node = path.split('.').reduce((inner, step) => jsonIn(jsonIn(inner)[step]), jsonIn(errors));
  return node['_errors'];
}

it('has a case for each row, of the row’s kind', () => {
  const cases = [
    ...Object.keys(formCases).map((name) => `form ${name}`),
    ...Object.keys(apiCases).map((name) => `api ${name}`),
    ...Object.keys(closeCases).map((name) => `close ${name}`),
    ...Object.keys(rateCases).map((name) => `rate ${name}`),
    // These two have tests of their own below.
    'same message.nonce.window',
    'invalid gateway.resume',
  ];
  expect(cases.sort()).toEqual(names.map((name) => `${kindOf(name)} ${name}`).sort());
});

it('names a documentation page for each row', () => {
  for (const name of names) expect(row(name).source).toMatch(/^https:\/\/docs\.discord\.com\/developers\//);
});

describe('discord.js meets Discord’s refusal of a field', () => {
  it.each(names.filter((name) => kindOf(name) === 'form'))('%s', async (name) => {
    const { limit, error } = row(name);
    const { path, attempt } = formCases[name]!;
    const one = error.kind === 'form' ? { code: error.code, message: error.message } : {};
    if (limit !== null) await attempt(scene, limit);
    const tooMuch = name === 'embed.field.empty' ? 0 : (limit ?? 0) + 1;
    const refused = await refusalOf(attempt(scene, tooMuch));
    expect([refused.status, refused.code]).toEqual([400, 50035]);
    expect(errorsAt(refused, path)).toContainEqual(one);
  });
});

describe('discord.js meets Discord’s refusal', () => {
  it.each(names.filter((name) => kindOf(name) === 'api'))('%s', async (name) => {
    const refused = await refusalOf(apiCases[name]!(scene));
    const { status, code, rawError } = refused;
    expect({ kind: 'api', status, code, message: (rawError as { message: string }).message }).toEqual(
      row(name).error,
    );
  });
});

describe('discord.js is told to wait', () => {
  it.each(names.filter((name) => kindOf(name) === 'rate'))('%s', async (name) => {
    const { error } = row(name);
    const { global, retryAfter } = await rateCases[name]!(scene);
    expect(error).toMatchObject({ kind: 'rate', status: 429, global });
    expect(retryAfter).toBeGreaterThan(0);
  });
});

it('answers discord.js with the message that is there, while its nonce is remembered', async () => {
  const { limit } = row('message.nonce.window');
  const body = { content: 'once', nonce: 'outbox-1', enforceNonce: true };
  const first = await scene.channel.send(body);
  scene.clock.advance(limit ?? 0);
  expect((await scene.channel.send({ ...body, content: 'again' })).content).toBe('once');
  scene.clock.advance(1);
  expect((await scene.channel.send(body)).id).not.toBe(first.id);
});

it('tells discord.js that its session is over, which begins a new one', async () => {
  const { gateway, switches, until } = scene.standIn;
  const lines: string[] = [];
  scene.client.on('debug', (line) => void lines.push(line));
  switches.refuseResume = true;
  gateway.drop();
  await until(() => gateway.counts.identifies === 2);
  await until(() => scene.client.ws.shards.first()?.status === Status.Ready);
  expect(lines.join()).toMatch(/invalid session; will attempt to resume: false/i);
  expect(row('gateway.resume').error).toEqual({ kind: 'invalid', op: 9 });
});

it('refuses nothing in the sources that has no row', () => {
  const folder = join(__dirname, '../../../sandbox/discord');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.ts$/.test(file),
  );
  const refusing = /new DiscordError\(|client\.close\(|client, { op: 9|status: [45]\d\d/g;
  const made = files
    .filter((file) => file !== 'limits.ts')
    .flatMap((file) =>
      (readFileSync(join(folder, file), 'utf8').match(refusing) ?? []).map((at) => [file, at]),
    );
  // Errors and closings take their words from the table; besides, a test may close a socket with a code of its own.
  expect(made.sort()).toEqual([
    ['errors.ts', 'new DiscordError('],
    ['errors.ts', 'new DiscordError('],
    ['gateway.ts', 'client.close('],
    ['gateway.ts', 'client.close('],
  ]);
});

describe('discord.js is shown out by the gateway', () => {
  it.each(names.filter((name) => kindOf(name) === 'close'))('%s', async (name) => {
    scene.standIn.gateway.options.disallowedIntents = 1 << 1;
    const { error } = row(name);
    if (error.kind !== 'close') throw new Error(name);
    const client = await closeCases[name]!(scene);
    const codes: number[] = [];
    watch(client, codes);
    await scene.standIn.until(() => codes.includes(error.code));
    // A client that is destroyed while it reconnects would go on trying for ever.
    if (client === scene.client) {
      await scene.standIn.until(() => client.ws.shards.first()?.status === Status.Ready);
    }
    await client.destroy();
    expect(codes).toContain(error.code);
  });
});

// Shards come into being while a client logs in; each tells when its connection closes.
function watch(client: Client, codes: number[]): void {
  client.on('debug', (line) => {
    const code = /(?:Code: |closed.*code )(\d{4})/i.exec(line)?.[1];
    if (code !== undefined) codes.push(Number(code));
  });
}
