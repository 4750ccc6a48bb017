import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownBlock, View } from '@slack/web-api';
import { LIMITS, LIMIT_NAMES, type LimitName } from '../../../sandbox/slack';
import { GENERAL, httpBench, refusal, triggerFor, type Bench } from './bench';
import { CALL_CASES } from './call-cases';
import { DELIVERY_CASES } from './delivery-cases';
import { MESSAGE_CASES, MODAL_CASES } from './schema-cases';

const covered: Record<string, unknown> = {
  ...MESSAGE_CASES,
  ...MODAL_CASES,
  ...CALL_CASES,
  ...DELIVERY_CASES,
};
const rows = <T>(cases: Partial<Record<LimitName, T>>) =>
  LIMIT_NAMES.flatMap((name) => (cases[name] ? [[name, cases[name]] as const] : []));
let bench: Bench;

const withBench = () => {
  beforeEach(async () => {
    bench = await httpBench({ ackWithin: 400, retryDelays: [0, 10, 20] }, { processBeforeResponse: true });
  });
  afterEach(() => bench.stop());
};

describe('the table of limits', () => {
  it.each(LIMIT_NAMES)('has a case in which the SDK meets %s', (name) => {
    expect(covered).toHaveProperty(name);
  });

  it.each(LIMIT_NAMES)('says for %s where the platform says so', (name) => {
    expect(LIMITS[name].source).toMatch(/^https:\/\/docs\.slack\.dev\/./);
  });
});

describe('the sources', () => {
  const folder = join(__dirname, '../../../sandbox/slack');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'limits.ts')
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
  /** Its own fault, a delivery that a test's switch swallows, and the wish for a new socket: no refusals. */
  const others = ['internal_error', 'stand_in_broken', 'away', 'refresh_requested'];

  it.each(files)('refuse nothing in %s that has no row', (file, source) => {
    const failures = source.match(/new SlackFailure\(/g) ?? [];
    expect([file, file === 'breach.ts' ? 0 : failures.length]).toEqual([file, 0]);
    const errors: string[] = LIMIT_NAMES.map((name) => LIMITS[name].error);
    const said = [...source.matchAll(/(?:error|reason|code): '([^']+)'/g)].map(([, word = '']) => word);
    expect(said.filter((word) => !errors.includes(word) && !others.includes(word))).toEqual([]);
    expect(source).not.toMatch(/HTTP\/1\.1 [45]\d\d/);
  });
});

describe('messages', () => {
  withBench();

  const send = (blocks: unknown) =>
    refusal(bench.web.chat.postMessage({ channel: GENERAL, text: 'x', blocks: blocks as KnownBlock[] }));

  it.each(rows(MESSAGE_CASES))('holds the SDK to %s', async (name, build) => {
    const { limit, error } = LIMITS[name];
    const within = await send(build(limit));
    const beyond = await send(build(limit + 1));
    expect(within.error).toBe('none');
    expect(beyond.error).toBe(error);
    expect(beyond.messages[0]).toMatch(/^\[ERROR\] .* \[json-pointer:\/blocks/);
  });
});

describe('modals', () => {
  withBench();

  const open = async (view: unknown) =>
    refusal(bench.web.views.open({ trigger_id: await triggerFor(bench), view: view as View }));

  it.each(rows(MODAL_CASES))('holds the SDK to %s', async (name, build) => {
    const { limit, error } = LIMITS[name];
    const within = await open(build(limit));
    const beyond = await open(build(limit + 1));
    expect(within.error).toBe('none');
    expect(beyond.error).toBe(error);
    expect(beyond.messages[0]).toMatch(/^\[ERROR\] .* \[json-pointer:\/view/);
  });
});

describe('calls and deliveries', () => {
  withBench();

  it.each(rows({ ...CALL_CASES, ...DELIVERY_CASES }))('lets the SDK meet %s', async (name, meet) => {
    expect(await meet(bench)).toBe(LIMITS[name].error);
  });
});
