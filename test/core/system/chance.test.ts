import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneTimeCodes } from '../../../core/system/one-time-codes';
import { randomIds } from '../../../core/system/random-ids';

const root = join(__dirname, '../../..');
/** How long something waits before it is tried again: whoever guesses that has nothing. */
const WAITS = [
  'bots/slack/receive/socket-receiver.ts',
  'core/relay/couriers/webhook.ts',
  'core/relay/relay.ts',
  'core/storage/transaction.ts',
];

/** How many of a text's places differ over many of them; a place that never does carries no chance. */
function differing(make: () => string): number {
  const made = Array.from({ length: 500 }, make);
  expect(new Set(made).size).toBe(made.length);
  const places = Array.from({ length: made[0]!.length }, (_, at) => at);
  return places.filter((at) => new Set(made.map((text) => text[at])).size > 1).length;
}

describe('what nobody may guess', () => {
  it('has 256 bits as a token, 128 as an invite code, 80 beside the time as an id', () => {
    expect(differing(() => randomIds.token()) * 6).toBeGreaterThanOrEqual(256);
    expect(differing(() => randomIds.invite()) * 5).toBeGreaterThanOrEqual(128);
    expect(differing(() => randomIds.next()) * 5).toBeGreaterThanOrEqual(80);
  });

  it('has 160 bits as the secret of a second factor', () => {
    const secret = oneTimeCodes.secret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(differing(() => oneTimeCodes.secret())).toBe(32);
  });

  it('is made by the system’s own source of chance: the other one tells nothing but how long to wait', () => {
    const files = ['core', 'plugin', 'bots', 'cli', 'migrations'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => `${folder}/${name}`),
    );
    const found = files.filter((file) => readFileSync(join(root, file), 'utf8').includes('Math.random'));
    expect(found.sort()).toEqual(WAITS);
  });
});
