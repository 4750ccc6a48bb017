import { DiscordAPIError, Status, type Client } from 'discord.js';
import { limits, type Limit, type LimitName } from '../../../sandbox/discord';
import { jsonIn } from '../../../sandbox/discord/json';
import { apiCases, closeCases, formCases } from './limit-cases';
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
